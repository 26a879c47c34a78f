CREATE TABLE `feedbacks` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`page` text,
	`message` text NOT NULL,
	`answer_to` text,
	`created_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE TABLE `house_texts` (
	`page` text NOT NULL,
	`locale` text NOT NULL,
	`body` text NOT NULL,
	`placeholder` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`page`, `locale`)
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`purpose` text NOT NULL,
	`roles` text NOT NULL,
	`user_id` text,
	`organisation_id` text,
	`team_id` text,
	`company_id` text,
	`mentor_id` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `kept_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`path` text NOT NULL,
	`cipher` text NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`phone` text,
	`second_factor_from` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer,
	`device` text,
	`provider_id` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_by_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `submissions` (
	`key` text NOT NULL,
	`scope` text NOT NULL,
	`result` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`scope`, `key`)
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`caseload_band` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`login_index` text NOT NULL,
	`email` text,
	`display_name` text,
	`phone` text,
	`password_hash` text,
	`roles` text NOT NULL,
	`organisation_id` text,
	`team_id` text,
	`company_id` text,
	`mentor_id` text,
	`locale` text DEFAULT 'de' NOT NULL,
	`wants_mails` integer DEFAULT true NOT NULL,
	`absent_until` text,
	`covered_by` text,
	`deactivated_at` integer,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_loginIndex_unique` ON `users` (`login_index`);--> statement-breakpoint
CREATE INDEX `users_by_team` ON `users` (`team_id`);--> statement-breakpoint
CREATE INDEX `users_by_company` ON `users` (`company_id`);--> statement-breakpoint
CREATE TABLE `check_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`code` text NOT NULL,
	`side` text NOT NULL,
	`asked_at` integer NOT NULL,
	`open_until_on` text NOT NULL,
	`answers` text NOT NULL,
	`outcome` text,
	`answered_at` integer,
	`channel` text,
	`closed_at` integer,
	`closed_because` text,
	`risk` text,
	`risk_due_on` text,
	`risk_done_at` integer,
	`risk_done_by` text,
	`link_hash` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_linkHash_unique` ON `check_ins` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `check_ins_by_milestone` ON `check_ins` (`placement_id`,`code`,`side`);--> statement-breakpoint
CREATE INDEX `check_ins_open` ON `check_ins` (`closed_at`,`open_until_on`);--> statement-breakpoint
CREATE INDEX `check_ins_at_risk` ON `check_ins` (`risk_done_at`,`risk_due_on`);--> statement-breakpoint
CREATE TABLE `file_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text,
	`company_id` text,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`code` text NOT NULL,
	`params` text NOT NULL,
	`for_user_id` text,
	`created_at` integer NOT NULL,
	`transferred_at` integer,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `file_notes_by_user` ON `file_notes` (`for_user_id`,`transferred_at`);--> statement-breakpoint
CREATE INDEX `file_notes_by_subject` ON `file_notes` (`subject_id`);--> statement-breakpoint
CREATE TABLE `placement_attachments` (
	`placement_id` text NOT NULL,
	`attachment` text NOT NULL,
	`percent` integer,
	`months` integer,
	`added_at` integer NOT NULL,
	`added_by` text NOT NULL,
	PRIMARY KEY(`placement_id`, `attachment`),
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `placement_events` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`step_id` text,
	`at` integer NOT NULL,
	`by_user_id` text,
	`code` text NOT NULL,
	`params` text NOT NULL,
	`reason` text,
	`before` text,
	`step_version` integer,
	`action_id` text,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `placement_events_by_placement` ON `placement_events` (`placement_id`,`at`);--> statement-breakpoint
CREATE TABLE `placement_requirements` (
	`placement_id` text NOT NULL,
	`requirement` text NOT NULL,
	`rule_id` text,
	`recorded_on` text,
	`reference` text,
	`recorded_by` text,
	`override_reason` text,
	`reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`placement_id`, `requirement`),
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `placement_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`code` text NOT NULL,
	`title` text,
	`template_key` text,
	`side` text NOT NULL,
	`position` integer NOT NULL,
	`owner` text NOT NULL,
	`due_on` text,
	`due_by_hand` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`done_on` text,
	`done_by` text,
	`skipped_reason` text,
	`note` text,
	`note_for_company` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `placement_steps_by_placement` ON `placement_steps` (`placement_id`,`position`);--> statement-breakpoint
CREATE INDEX `placement_steps_by_due` ON `placement_steps` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text,
	`profile_id` text NOT NULL,
	`posting_id` text NOT NULL,
	`company_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`plan_template_id` text,
	`state` text NOT NULL,
	`planned_start_on` text,
	`started_on` text,
	`planned_end_on` text,
	`ended_on` text,
	`end_reason` text,
	`trial_result` text,
	`interview_on` text,
	`trial_on` text,
	`contract_on` text,
	`outcome_month6` text,
	`outcome_month12` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_template_id`) REFERENCES `plan_templates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `placements_by_proposal` ON `placements` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `placements_by_profile` ON `placements` (`profile_id`);--> statement-breakpoint
CREATE INDEX `placements_by_posting` ON `placements` (`posting_id`,`state`);--> statement-breakpoint
CREATE INDEX `placements_by_company` ON `placements` (`company_id`,`state`);--> statement-breakpoint
CREATE TABLE `attack_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`batch` integer NOT NULL,
	`pool` text NOT NULL,
	`size` integer NOT NULL,
	`report` text NOT NULL,
	`homogeneity` text,
	`closes_browsing` integer NOT NULL,
	`ran_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `attack_runs_by_batch` ON `attack_runs` (`batch`);--> statement-breakpoint
CREATE TABLE `audit_checkpoints` (
	`last_seq` integer PRIMARY KEY NOT NULL,
	`first_seq` integer NOT NULL,
	`segment` text NOT NULL,
	`hash` text NOT NULL,
	`removed_at` integer NOT NULL,
	`signature` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_checks` (
	`id` integer PRIMARY KEY NOT NULL,
	`checked_at` integer NOT NULL,
	`rows` integer NOT NULL,
	`sound_until` integer,
	`finding` text,
	`finding_seq` integer
);
--> statement-breakpoint
CREATE TABLE `audit_rows` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`segment` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_ids` text NOT NULL,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_rows_by_at` ON `audit_rows` (`at`);--> statement-breakpoint
CREATE INDEX `audit_rows_by_segment` ON `audit_rows` (`segment`);--> statement-breakpoint
CREATE INDEX `audit_rows_by_action` ON `audit_rows` (`action`,`seq`);--> statement-breakpoint
CREATE TABLE `last_readings` (
	`profile_id` text NOT NULL,
	`reader_id` text NOT NULL,
	`action` text NOT NULL,
	`read_on` text NOT NULL,
	PRIMARY KEY(`profile_id`, `reader_id`, `action`)
);
--> statement-breakpoint
CREATE INDEX `last_readings_by_day` ON `last_readings` (`read_on`);--> statement-breakpoint
CREATE TABLE `bulk_actions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`rows` text NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bulk_actions_by_time` ON `bulk_actions` (`created_at`);--> statement-breakpoint
CREATE TABLE `calendar_entries` (
	`feed_id` text NOT NULL,
	`key` text NOT NULL,
	`due_by` text NOT NULL,
	`content_hash` text NOT NULL,
	`sequence` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`is_cancelled` integer NOT NULL,
	PRIMARY KEY(`feed_id`, `key`),
	FOREIGN KEY (`feed_id`) REFERENCES `calendar_feeds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_userId_unique` ON `calendar_feeds` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_tokenHash_unique` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`employer_number` text,
	`branch` text,
	`street` text,
	`place_id` integer,
	`district_key` text,
	`employees` integer,
	`has_works_council` integer,
	`is_temporary_agency` integer DEFAULT false NOT NULL,
	`state` text NOT NULL,
	`group_id` text,
	`officer_id` text,
	`verified_at` integer,
	`verified_by` text,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `company_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_employerNumber_unique` ON `companies` (`employer_number`);--> statement-breakpoint
CREATE INDEX `companies_by_name_key` ON `companies` (`name_key`);--> statement-breakpoint
CREATE INDEX `companies_by_group` ON `companies` (`group_id`);--> statement-breakpoint
CREATE TABLE `company_blocks` (
	`profile_id` text NOT NULL,
	`company_id` text NOT NULL,
	`blocked_at` integer NOT NULL,
	PRIMARY KEY(`profile_id`, `company_id`),
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_blocks_by_company` ON `company_blocks` (`company_id`);--> statement-breakpoint
CREATE TABLE `company_contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text,
	`phone` text,
	`email` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_contacts_by_company` ON `company_contacts` (`company_id`);--> statement-breakpoint
CREATE TABLE `company_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `company_sites` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`name` text NOT NULL,
	`street` text,
	`place_id` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contact_logs` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by_user_id` text NOT NULL,
	`summary` text NOT NULL,
	`next_contact_on` text,
	`posting_id` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contact_logs_by_company` ON `contact_logs` (`company_id`,`at`);--> statement-breakpoint
CREATE TABLE `company_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`posting_id` text NOT NULL,
	`kind` text NOT NULL,
	`class_key` text,
	`profile_id` text,
	`pseudonym` text,
	`state` text NOT NULL,
	`due_on` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`answered_by` text,
	`answered_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `company_requests_one_card` ON `company_requests` (`posting_id`,`class_key`) WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX `company_requests_one_label` ON `company_requests` (`posting_id`,`pseudonym`) WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX `company_requests_one_suggestion` ON `company_requests` (`posting_id`) WHERE state = 'open' and kind = 'suggestions';--> statement-breakpoint
CREATE INDEX `company_requests_by_company` ON `company_requests` (`company_id`,`posting_id`);--> statement-breakpoint
CREATE INDEX `company_requests_by_due` ON `company_requests` (`state`,`due_on`);--> statement-breakpoint
CREATE INDEX `company_requests_by_profile` ON `company_requests` (`profile_id`);--> statement-breakpoint
CREATE TABLE `call_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`purpose` text NOT NULL,
	`proposal_id` text,
	`asked_at` integer NOT NULL,
	`due_on` text NOT NULL,
	`done_at` integer,
	`done_by` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `call_requests_open` ON `call_requests` (`done_at`,`due_on`);--> statement-breakpoint
CREATE INDEX `call_requests_by_profile` ON `call_requests` (`profile_id`);--> statement-breakpoint
CREATE TABLE `consent_devices` (
	`id` text PRIMARY KEY NOT NULL,
	`link_id` text NOT NULL,
	`device_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`link_id`) REFERENCES `consent_links`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consent_devices_deviceHash_unique` ON `consent_devices` (`device_hash`);--> statement-breakpoint
CREATE INDEX `consent_devices_by_link` ON `consent_devices` (`link_id`);--> statement-breakpoint
CREATE TABLE `consent_links` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`wrong_codes` integer DEFAULT 0 NOT NULL,
	`language` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consent_links_tokenHash_unique` ON `consent_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `consent_links_by_profile` ON `consent_links` (`profile_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `consent_texts` (
	`version` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`language` text NOT NULL,
	`body` text NOT NULL,
	`reviewed_by` text,
	`reviewed_on` text,
	`current` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consent_texts_current` ON `consent_texts` (`purpose`,`language`,`current`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`purpose` text NOT NULL,
	`posting_id` text,
	`company_id` text,
	`decision` text NOT NULL,
	`text_version` text NOT NULL,
	`shown_text` text NOT NULL,
	`language` text NOT NULL,
	`channel` text NOT NULL,
	`helper` text NOT NULL,
	`taken_by` text NOT NULL,
	`decided_at` integer NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`text_version`) REFERENCES `consent_texts`(`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_by_profile` ON `consents` (`profile_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `language_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`language` text NOT NULL,
	`version` text NOT NULL,
	`reviewed_by` text NOT NULL,
	`reviewed_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `language_reviews_by_version` ON `language_reviews` (`language`,`version`);--> statement-breakpoint
CREATE TABLE `date_offers` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text NOT NULL,
	`times` text NOT NULL,
	`valid_until` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`company_answer` text,
	`chosen_at` integer,
	`company_answered_at` integer,
	`taken_back_at` integer,
	`settled_at` integer,
	`settled_by` text,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `date_offers_tokenHash_unique` ON `date_offers` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `date_offers_one_open` ON `date_offers` (`placement_id`,`kind`) WHERE company_answered_at is null and taken_back_at is null;--> statement-breakpoint
CREATE INDEX `date_offers_to_settle` ON `date_offers` (`company_answer`) WHERE company_answered_at is not null and settled_at is null;--> statement-breakpoint
CREATE TABLE `employer_events` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` integer NOT NULL,
	`venue` text NOT NULL,
	`officer_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`cancelled_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `employer_events_by_day` ON `employer_events` (`held_on`);--> statement-breakpoint
CREATE TABLE `event_companies` (
	`event_id` text NOT NULL,
	`company_id` text NOT NULL,
	`state` text NOT NULL,
	`attended` integer,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `company_id`),
	FOREIGN KEY (`event_id`) REFERENCES `employer_events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_companies_by_company` ON `event_companies` (`company_id`);--> statement-breakpoint
CREATE TABLE `event_guests` (
	`event_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`state` text NOT NULL,
	`attended` integer,
	`invited_by` text NOT NULL,
	`invited_at` integer NOT NULL,
	PRIMARY KEY(`event_id`, `profile_id`),
	FOREIGN KEY (`event_id`) REFERENCES `employer_events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_guests_by_profile` ON `event_guests` (`profile_id`);--> statement-breakpoint
CREATE TABLE `employee_log_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`reason` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`requested_by` text NOT NULL,
	`requested_as` text NOT NULL,
	`requested_at` integer NOT NULL,
	`decision` text,
	`decided_by` text,
	`decided_at` integer,
	`readable_until` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `employee_log_requests_by_employee` ON `employee_log_requests` (`employee_id`);--> statement-breakpoint
CREATE TABLE `email_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`address_index` text NOT NULL,
	`about_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`mail_cipher` text,
	`next_send_at` integer NOT NULL,
	`wrong_tries` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `email_codes_by_address` ON `email_codes` (`purpose`,`address_index`);--> statement-breakpoint
CREATE INDEX `email_codes_by_end` ON `email_codes` (`expires_at`);--> statement-breakpoint
CREATE TABLE `write_proofs` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `import_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`organisation_id` text,
	`counts` text NOT NULL,
	`columns` text NOT NULL,
	`unknown_columns` text NOT NULL,
	`failure` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	`taken_at` integer,
	`expires_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`idempotency_key` text,
	`input` text NOT NULL,
	`result` text,
	`failure` text,
	`progress_done` integer DEFAULT 0 NOT NULL,
	`progress_total` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`lease_until` integer,
	`run_at` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`finished_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_idempotencyKey_unique` ON `jobs` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `jobs_by_state` ON `jobs` (`state`,`run_at`);--> statement-breakpoint
CREATE TABLE `job_fits` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`posting_id` text NOT NULL,
	`pseudonym` text NOT NULL,
	`fit` text NOT NULL,
	`gate_version` integer NOT NULL,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `job_fits_by_company` ON `job_fits` (`company_id`,`posting_id`);--> statement-breakpoint
CREATE TABLE `proposal_events` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`at` integer NOT NULL,
	`by_user_id` text,
	`move` text NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `proposal_events_by_proposal` ON `proposal_events` (`proposal_id`,`at`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`posting_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`company_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`way` text NOT NULL,
	`state` text NOT NULL,
	`end` text,
	`due_on` text,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`answered_at` integer,
	`released_at` integer,
	`company_answer` text,
	`company_answered_at` integer,
	`not_fit_reason` text,
	`silence_asked_at` integer,
	`silence_reason` text,
	`silence_answered_at` integer,
	`applied_on` text,
	`introduced_at` integer,
	`ended_at` integer,
	`reasons` text NOT NULL,
	`score` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_one_open` ON `proposals` (`posting_id`,`profile_id`) WHERE state != 'ended';--> statement-breakpoint
CREATE INDEX `proposals_by_posting` ON `proposals` (`posting_id`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_by_profile` ON `proposals` (`profile_id`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_by_company` ON `proposals` (`company_id`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_by_due` ON `proposals` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`company_id` text NOT NULL,
	`consent_id` text NOT NULL,
	`released_by` text NOT NULL,
	`released_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_by_proposal` ON `releases` (`proposal_id`);--> statement-breakpoint
CREATE INDEX `releases_by_profile` ON `releases` (`profile_id`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`list` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`wants_mail` integer NOT NULL,
	`seen_ids` text NOT NULL,
	`told_ids` text NOT NULL,
	`created_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_searches_by_user` ON `saved_searches` (`user_id`);--> statement-breakpoint
CREATE TABLE `shown_musts` (
	`company_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`must` text NOT NULL,
	`shown_on` text NOT NULL,
	PRIMARY KEY(`company_id`, `profile_id`, `must`)
);
--> statement-breakpoint
CREATE INDEX `shown_musts_by_profile` ON `shown_musts` (`profile_id`);--> statement-breakpoint
CREATE TABLE `shown_profiles` (
	`company_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`shown_on` text NOT NULL,
	PRIMARY KEY(`company_id`, `profile_id`)
);
--> statement-breakpoint
CREATE INDEX `shown_profiles_by_profile` ON `shown_profiles` (`profile_id`);--> statement-breakpoint
CREATE TABLE `learners` (
	`profile_id` text PRIMARY KEY NOT NULL,
	`goal` text NOT NULL,
	`goal_level` text,
	`mode` text NOT NULL,
	`slots` text NOT NULL,
	`wishes` text DEFAULT '[]' NOT NULL,
	`posting_id` text,
	`waiting_since` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mentors` (
	`id` text PRIMARY KEY NOT NULL,
	`case_code` text NOT NULL,
	`organisation_id` text,
	`state` text NOT NULL,
	`offers` text NOT NULL,
	`languages` text NOT NULL,
	`place_id` integer,
	`quarter_id` integer,
	`max_km` integer,
	`mode` text NOT NULL,
	`slots` text NOT NULL,
	`capacity` integer DEFAULT 1 NOT NULL,
	`wishes` text DEFAULT '[]' NOT NULL,
	`pledged_at` integer,
	`email_confirmed_at` integer,
	`interview_at` integer,
	`interview_kind` text,
	`interview_by` text,
	`interview_sequence` integer DEFAULT 0 NOT NULL,
	`interviewed_on` text,
	`programme_id` text,
	`agreement_on` text,
	`confidentiality_on` text,
	`material_on` text,
	`certificate_seen_on` text,
	`approved_by` text,
	`registered_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mentors_caseCode_unique` ON `mentors` (`case_code`);--> statement-breakpoint
CREATE INDEX `mentors_by_state` ON `mentors` (`state`);--> statement-breakpoint
CREATE TABLE `tandem_events` (
	`id` text PRIMARY KEY NOT NULL,
	`tandem_id` text NOT NULL,
	`code` text NOT NULL,
	`at` integer NOT NULL,
	`by_user_id` text,
	FOREIGN KEY (`tandem_id`) REFERENCES `tandems`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tandem_events_by_tandem` ON `tandem_events` (`tandem_id`,`at`);--> statement-breakpoint
CREATE TABLE `tandem_meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`tandem_id` text NOT NULL,
	`on` text NOT NULL,
	`minutes` integer NOT NULL,
	`logged_by` text NOT NULL,
	`logged_at` integer NOT NULL,
	FOREIGN KEY (`tandem_id`) REFERENCES `tandems`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tandem_meetings_by_tandem` ON `tandem_meetings` (`tandem_id`,`on`);--> statement-breakpoint
CREATE TABLE `tandems` (
	`id` text PRIMARY KEY NOT NULL,
	`mentor_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`consent_id` text NOT NULL,
	`state` text NOT NULL,
	`goal` text NOT NULL,
	`goal_level` text,
	`posting_id` text,
	`started_on` text NOT NULL,
	`agreed_on` text,
	`mentor_accepted_at` integer,
	`learner_accepted_at` integer,
	`mentor_released_at` integer,
	`learner_released_at` integer,
	`ended_on` text,
	`end_reason` text,
	`started_by` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`mentor_id`) REFERENCES `mentors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tandems_one_open` ON `tandems` (`profile_id`) WHERE state != 'ended';--> statement-breakpoint
CREATE INDEX `tandems_by_mentor` ON `tandems` (`mentor_id`,`state`);--> statement-breakpoint
CREATE TABLE `mail_choices` (
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`link_hash` text NOT NULL,
	`is_off` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`user_id`, `kind`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_choices_linkHash_unique` ON `mail_choices` (`link_hash`);--> statement-breakpoint
CREATE TABLE `mail_digests` (
	`user_id` text PRIMARY KEY NOT NULL,
	`rhythm` text NOT NULL,
	`last_on` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mail_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`about` text,
	`idempotency_key` text NOT NULL,
	`state` text DEFAULT 'queued' NOT NULL,
	`created_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`lease_until` integer,
	`is_repeat` integer DEFAULT false NOT NULL,
	`ended_at` integer,
	`failure` text,
	`reply` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_outbox_idempotencyKey_unique` ON `mail_outbox` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `mail_outbox_by_state` ON `mail_outbox` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `mail_outbox_by_user` ON `mail_outbox` (`user_id`,`kind`);--> statement-breakpoint
CREATE TABLE `search_outbox` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`action` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_outbox_waiting` ON `search_outbox` (`sent_at`,`seq`);--> statement-breakpoint
CREATE TABLE `plan_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`organisation_id` text,
	`origin` text NOT NULL,
	`valid_from` text,
	`steps` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text,
	`published_at` integer,
	`published_by` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `plan_templates_by_kind` ON `plan_templates` (`kind`,`organisation_id`,`valid_from`);--> statement-breakpoint
CREATE TABLE `posting_acceptances` (
	`posting_id` text NOT NULL,
	`mark` text NOT NULL,
	`reason` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`posting_id`, `mark`),
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `posting_events` (
	`id` text PRIMARY KEY NOT NULL,
	`posting_id` text NOT NULL,
	`at` integer NOT NULL,
	`by_user_id` text,
	`from` text,
	`to` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `posting_events_by_posting` ON `posting_events` (`posting_id`,`at`);--> statement-breakpoint
CREATE TABLE `posting_skills` (
	`posting_id` text NOT NULL,
	`concept` text NOT NULL,
	`weight` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`posting_id`, `concept`),
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `postings` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`external_number` text,
	`company_id` text NOT NULL,
	`state` text NOT NULL,
	`wish` text,
	`kind` text,
	`internship_purpose` text,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`occupation` text,
	`lateral_entry` integer DEFAULT false NOT NULL,
	`seats` integer DEFAULT 1 NOT NULL,
	`german` text,
	`german_per_skill` text,
	`shifts` text NOT NULL,
	`licences` text NOT NULL,
	`hours_per_week_min` integer,
	`hours_per_week_max` integer,
	`starts_on` text,
	`weeks` integer,
	`ends_on` text,
	`pay_cents` integer,
	`pay_per` text,
	`has_collective_agreement` integer DEFAULT false NOT NULL,
	`is_minijob` integer DEFAULT false NOT NULL,
	`place_id` integer,
	`reachable_without_car` integer,
	`is_temporary_work` integer DEFAULT false NOT NULL,
	`officer_id` text,
	`organisation_id` text,
	`requested_by_name` text,
	`requested_by_phone` text,
	`requested_by_email` text,
	`call_by` text,
	`submitted_at` integer,
	`approved_at` integer,
	`approved_by` text,
	`current_until` text,
	`closed_at` integer,
	`closed_reason` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `postings_code_unique` ON `postings` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `postings_externalNumber_unique` ON `postings` (`external_number`);--> statement-breakpoint
CREATE INDEX `postings_by_company` ON `postings` (`company_id`);--> statement-breakpoint
CREATE INDEX `postings_by_state` ON `postings` (`state`,`approved_at`);--> statement-breakpoint
CREATE INDEX `postings_by_officer` ON `postings` (`officer_id`,`state`);--> statement-breakpoint
CREATE TABLE `unknown_words` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`field` text NOT NULL,
	`words` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `unknown_words_by_owner` ON `unknown_words` (`owner_id`);--> statement-breakpoint
CREATE TABLE `case_assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`caseworker_id` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`reason` text,
	`by_user_id` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`caseworker_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_assignments_by_profile` ON `case_assignments` (`profile_id`);--> statement-breakpoint
CREATE TABLE `case_facts` (
	`profile_id` text PRIMARY KEY NOT NULL,
	`is_under25` integer,
	`is_woman` integer,
	`needs_permit` integer,
	`needs_title_copy` integer,
	`work_access` text NOT NULL,
	`title_ends_on` text,
	`residence_rule_district_key` text,
	`residence_rule_until_on` text,
	`refreshed_at` integer NOT NULL,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `import_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`field` text NOT NULL,
	`value_hash` text NOT NULL,
	`run_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_marks_by_field` ON `import_marks` (`owner_id`,`field`);--> statement-breakpoint
CREATE TABLE `language_evidences` (
	`id` text PRIMARY KEY NOT NULL,
	`profile_id` text NOT NULL,
	`skill` text NOT NULL,
	`level` text NOT NULL,
	`source` text NOT NULL,
	`by` text NOT NULL,
	`on` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `language_evidences_by_profile` ON `language_evidences` (`profile_id`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`case_code` text NOT NULL,
	`match_number` integer NOT NULL,
	`state` text NOT NULL,
	`organisation_id` text NOT NULL,
	`caseworker_id` text,
	`unassigned_name` text,
	`is_guest` integer DEFAULT false NOT NULL,
	`occupations` text NOT NULL,
	`skills` text NOT NULL,
	`other_languages` text NOT NULL,
	`course` text,
	`course_until_on` text,
	`follow_up_planned` integer DEFAULT false NOT NULL,
	`experience_years` integer,
	`licences` text NOT NULL,
	`hours_min` integer,
	`hours_max` integer,
	`shifts` text NOT NULL,
	`available_from` text,
	`place_id` integer,
	`quarter_id` integer,
	`max_km` integer,
	`without_car` integer DEFAULT false NOT NULL,
	`wanted_kinds` text NOT NULL,
	`closed_at` integer,
	`closed_reason` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`caseworker_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profiles_caseCode_unique` ON `profiles` (`case_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `profiles_matchNumber_unique` ON `profiles` (`match_number`);--> statement-breakpoint
CREATE INDEX `profiles_by_caseworker` ON `profiles` (`caseworker_id`,`state`);--> statement-breakpoint
CREATE INDEX `profiles_by_course_end` ON `profiles` (`course_until_on`);--> statement-breakpoint
CREATE INDEX `profiles_by_organisation` ON `profiles` (`organisation_id`,`state`);--> statement-breakpoint
CREATE TABLE `detailed_profiles` (
	`profile_id` text NOT NULL,
	`batch` integer NOT NULL,
	`document` text NOT NULL,
	`document_version` integer NOT NULL,
	`since_batch` integer NOT NULL,
	PRIMARY KEY(`profile_id`, `batch`),
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`batch`) REFERENCES `public_batches`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `detailed_profiles_by_batch` ON `detailed_profiles` (`batch`);--> statement-breakpoint
CREATE TABLE `public_batches` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`state` text NOT NULL,
	`week_on` text NOT NULL,
	`ladder_version` integer NOT NULL,
	`k` integer,
	`people` integer NOT NULL,
	`withheld` integer NOT NULL,
	`detailed` integer NOT NULL,
	`began_at` integer NOT NULL,
	`current_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_batches_one_current` ON `public_batches` (`state`) WHERE state = 'current';--> statement-breakpoint
CREATE TABLE `public_classes` (
	`batch` integer NOT NULL,
	`key` text NOT NULL,
	`rung` integer NOT NULL,
	`occupation` text NOT NULL,
	`region` text NOT NULL,
	`german` text NOT NULL,
	`count` integer NOT NULL,
	`frozen_count` integer NOT NULL,
	`is_open` integer NOT NULL,
	PRIMARY KEY(`batch`, `key`),
	FOREIGN KEY (`batch`) REFERENCES `public_batches`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `public_profiles` (
	`profile_id` text NOT NULL,
	`batch` integer NOT NULL,
	`class_key` text,
	`similar` text NOT NULL,
	PRIMARY KEY(`profile_id`, `batch`),
	FOREIGN KEY (`profile_id`) REFERENCES `profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`batch`) REFERENCES `public_batches`(`number`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `public_profiles_by_batch` ON `public_profiles` (`batch`);--> statement-breakpoint
CREATE TABLE `concept_labels` (
	`concept_key` text NOT NULL,
	`language` text NOT NULL,
	`label` text NOT NULL,
	`reviewed` integer DEFAULT false NOT NULL,
	`origin` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`concept_key`, `language`),
	FOREIGN KEY (`concept_key`) REFERENCES `concepts`(`key`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `concept_relations` (
	`from` text NOT NULL,
	`to` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`from`, `to`)
);
--> statement-breakpoint
CREATE TABLE `concept_terms` (
	`folded` text NOT NULL,
	`concept_key` text NOT NULL,
	`term` text NOT NULL,
	`language` text DEFAULT 'de' NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`folded`, `concept_key`),
	FOREIGN KEY (`concept_key`) REFERENCES `concepts`(`key`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `concept_terms_by_concept` ON `concept_terms` (`concept_key`);--> statement-breakpoint
CREATE TABLE `concepts` (
	`key` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`kldb` text,
	`esco_uri` text,
	`curated` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `concepts_number_unique` ON `concepts` (`number`);--> statement-breakpoint
CREATE TABLE `dismissed_words` (
	`hash` text PRIMARY KEY NOT NULL,
	`dismissed_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `districts` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`government_region` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kldb_names` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `place_km` (
	`a` integer NOT NULL,
	`b` integer NOT NULL,
	`km` integer NOT NULL,
	PRIMARY KEY(`a`, `b`)
);
--> statement-breakpoint
CREATE TABLE `place_terms` (
	`folded` text NOT NULL,
	`kind` text NOT NULL,
	`target` text NOT NULL,
	PRIMARY KEY(`folded`, `kind`, `target`)
);
--> statement-breakpoint
CREATE TABLE `places` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`municipality_key` text,
	`district_key` text NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`population` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `places_by_district` ON `places` (`district_key`);--> statement-breakpoint
CREATE TABLE `postcodes` (
	`postcode` text NOT NULL,
	`place_id` integer NOT NULL,
	PRIMARY KEY(`postcode`, `place_id`)
);
--> statement-breakpoint
CREATE TABLE `quarters` (
	`id` integer PRIMARY KEY NOT NULL,
	`place_id` integer NOT NULL,
	`name` text NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quarters_by_place` ON `quarters` (`place_id`);--> statement-breakpoint
CREATE TABLE `reference_versions` (
	`name` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`loaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `typed_words` (
	`folded` text NOT NULL,
	`kind` text NOT NULL,
	`typist` text NOT NULL,
	`last_on` text NOT NULL,
	PRIMARY KEY(`folded`, `kind`, `typist`)
);
--> statement-breakpoint
CREATE TABLE `report_quarters` (
	`quarter` text PRIMARY KEY NOT NULL,
	`figures` text NOT NULL,
	`closed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report_weeks` (
	`quarter` text PRIMARY KEY NOT NULL,
	`held_on` text NOT NULL,
	`courses` text NOT NULL,
	`figures` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `retention_proofs` (
	`rule` text NOT NULL,
	`on` text NOT NULL,
	`rule_id` text NOT NULL,
	`count` integer NOT NULL,
	`hash` text NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`rule`, `on`)
);
--> statement-breakpoint
CREATE TABLE `rule_values` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`value` integer,
	`unit` text NOT NULL,
	`detail` text,
	`origin` text DEFAULT 'law' NOT NULL,
	`legal_basis` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`source` text NOT NULL,
	`checked_on` text NOT NULL,
	`confirmed` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rule_values_by_key` ON `rule_values` (`key`,`valid_from`);--> statement-breakpoint
CREATE TABLE `wording_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`ground` text NOT NULL,
	`pattern` text NOT NULL,
	`unless` text,
	`title_only` integer NOT NULL,
	`instead` text NOT NULL,
	`legal_basis` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`source` text NOT NULL,
	`checked_on` text NOT NULL,
	`confirmed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `work_access_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`housing` text,
	`kinds` text,
	`flags` text NOT NULL,
	`stay_months_from` integer,
	`stay_months_to` integer,
	`allowed` text NOT NULL,
	`wait_months` integer,
	`needs_immigration_office` integer NOT NULL,
	`needs_agency_consent` integer NOT NULL,
	`extended_from` text,
	`extended_to` text,
	`needs_end` integer DEFAULT false NOT NULL,
	`legal_basis` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`source` text NOT NULL,
	`checked_on` text NOT NULL,
	`confirmed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `one_time_code_keys` (
	`user_id` text PRIMARY KEY NOT NULL,
	`key_cipher` text NOT NULL,
	`last_step` integer NOT NULL,
	`wrong_tries` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`credential_id` text NOT NULL,
	`user_id` text NOT NULL,
	`public_key` text NOT NULL,
	`sign_count` integer NOT NULL,
	`transports` text NOT NULL,
	`device` text,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credentialId_unique` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_by_user` ON `passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `pending_sign_ins` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pending_sign_ins_by_user` ON `pending_sign_ins` (`user_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`user_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`user_id`, `code_hash`),
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `provider_accounts` (
	`organisation_id` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organisation_id`, `issuer`, `subject`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sign_in_provider_roles` (
	`organisation_id` text NOT NULL,
	`claim_value` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`organisation_id`, `claim_value`, `role`),
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sign_in_providers` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`issuer` text NOT NULL,
	`client_id` text NOT NULL,
	`client_cipher` text,
	`role_claim` text NOT NULL,
	`does_second_factor` integer NOT NULL,
	`proves_addresses` integer NOT NULL,
	`is_on` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting_places` (
	`id` text PRIMARY KEY NOT NULL,
	`place_id` integer NOT NULL,
	`quarter_id` integer,
	`name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `meeting_places_by_place` ON `meeting_places` (`place_id`);--> statement-breakpoint
CREATE TABLE `tandem_alerts` (
	`id` text PRIMARY KEY NOT NULL,
	`tandem_id` text NOT NULL,
	`kind` text NOT NULL,
	`raised_at` integer NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	FOREIGN KEY (`tandem_id`) REFERENCES `tandems`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tandem_alerts_one_open` ON `tandem_alerts` (`tandem_id`,`kind`) WHERE settled_at is null;--> statement-breakpoint
CREATE TABLE `tandem_dates` (
	`id` text PRIMARY KEY NOT NULL,
	`tandem_id` text NOT NULL,
	`at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`place` text NOT NULL,
	`state` text NOT NULL,
	`sequence` integer NOT NULL,
	`late_side` text,
	`late_minutes` integer,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`tandem_id`) REFERENCES `tandems`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tandem_dates_one_planned` ON `tandem_dates` (`tandem_id`) WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX `tandem_dates_by_tandem` ON `tandem_dates` (`tandem_id`,`at`);--> statement-breakpoint
CREATE INDEX `tandem_dates_by_state` ON `tandem_dates` (`state`,`at`);--> statement-breakpoint
CREATE TABLE `tandem_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`tandem_id` text NOT NULL,
	`side` text NOT NULL,
	`text_cipher` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`tandem_id`) REFERENCES `tandems`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `tandem_messages_by_tandem` ON `tandem_messages` (`tandem_id`,`sent_at`);--> statement-breakpoint
CREATE TABLE `tandem_observations` (
	`id` text PRIMARY KEY NOT NULL,
	`tandem_id` text NOT NULL,
	`skill` text NOT NULL,
	`level` text NOT NULL,
	`observed_on` text NOT NULL,
	FOREIGN KEY (`tandem_id`) REFERENCES `tandems`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tandem_observations_one` ON `tandem_observations` (`tandem_id`,`skill`,`observed_on`);--> statement-breakpoint
CREATE TABLE `tandem_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`tandem_id` text NOT NULL,
	`month_on` text NOT NULL,
	`side` text NOT NULL,
	`answer` text NOT NULL,
	`answered_at` integer NOT NULL,
	FOREIGN KEY (`tandem_id`) REFERENCES `tandems`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tandem_reviews_one` ON `tandem_reviews` (`tandem_id`,`month_on`,`side`);--> statement-breakpoint
CREATE TABLE `mentor_programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`name` text NOT NULL,
	`is_with_minors` integer NOT NULL,
	`certificate` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `volunteer_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`device_hash` text NOT NULL,
	`address_index` text,
	`answers_cipher` text NOT NULL,
	`email_confirmed_at` integer,
	`finished_at` integer,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `volunteer_drafts_deviceHash_unique` ON `volunteer_drafts` (`device_hash`);--> statement-breakpoint
CREATE INDEX `volunteer_drafts_by_address` ON `volunteer_drafts` (`address_index`);--> statement-breakpoint
CREATE INDEX `volunteer_drafts_by_change` ON `volunteer_drafts` (`changed_at`);--> statement-breakpoint
CREATE TABLE `volunteer_guides` (
	`place_id` integer PRIMARY KEY NOT NULL,
	`insurance` text NOT NULL,
	`travel_costs` text NOT NULL,
	`meeting_places` text NOT NULL,
	`onboarding` text NOT NULL,
	`contact` text NOT NULL,
	`is_draft` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `vault_import_rows` (
	`run_id` text NOT NULL,
	`row_number` integer NOT NULL,
	`state` text NOT NULL,
	`choice` text,
	`subject_id` text,
	`row_cipher` text NOT NULL,
	PRIMARY KEY(`run_id`, `row_number`)
);
--> statement-breakpoint
CREATE INDEX `vault_import_rows_by_state` ON `vault_import_rows` (`run_id`,`state`);--> statement-breakpoint
CREATE TABLE `vault_indexes` (
	`field` text NOT NULL,
	`hash` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`field`, `hash`, `person_id`)
);
--> statement-breakpoint
CREATE INDEX `vault_indexes_by_person` ON `vault_indexes` (`person_id`);--> statement-breakpoint
CREATE TABLE `vault_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` integer NOT NULL,
	`reason` text NOT NULL,
	`text_cipher` text
);
--> statement-breakpoint
CREATE INDEX `vault_openings_by_person` ON `vault_openings` (`person_id`);--> statement-breakpoint
CREATE INDEX `vault_openings_by_time` ON `vault_openings` (`opened_at`);--> statement-breakpoint
CREATE TABLE `vault_persons` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name_cipher` text,
	`contact_cipher` text,
	`birth_cipher` text,
	`status_cipher` text,
	`number_cipher` text,
	`updated_at` integer NOT NULL,
	`erased_at` integer,
	`version` integer DEFAULT 1 NOT NULL
);
