const e=["personAsked","noLongerNeeded","consentWithdrawn","unlawful"];export{e};
