-- How one centre that is too large for one PostgreSQL would be spread by owner with Citus. Never run: there was no Citus
-- where this was written. docs/scale.md says what else it takes. A test holds that every table stands here, once, after
-- those it refers to, and that no key, rule of uniqueness or reference forbids its place (src/server/store/shards.test.ts).
create extension if not exists citus;
-- The owner of a transaction is a setting of it; nodes that hold shards must be told.
set citus.propagate_set_commands = 'local';
-- What grows only is held by triggers on the log, which Citus leaves to whoever says so.
set citus.enable_unsafe_triggers = on;

-- The same on every node: what is asked before it is known whose request it is, and what belongs to nobody.
select create_reference_table('schema_version');
select create_reference_table('account_user');
select create_reference_table('account_session');
select create_reference_table('account_link');
select create_reference_table('account_passkey');
select create_reference_table('account_ceremony');
select create_reference_table('account_try');

-- Everything else lies with its owner, all rows of one owner on one node.
select create_distributed_table('interview', 'owner_id');
select create_distributed_table('audit', 'owner_id', colocate_with => 'interview');
select create_distributed_table('calendar_address', 'owner_id', colocate_with => 'interview');
select create_distributed_table('consent', 'owner_id', colocate_with => 'interview');
select create_distributed_table('delivery', 'owner_id', colocate_with => 'interview');
select create_distributed_table('delivery_event', 'owner_id', colocate_with => 'interview');
select create_distributed_table('done_once', 'owner_id', colocate_with => 'interview');
select create_distributed_table('erasure', 'owner_id', colocate_with => 'interview');
select create_distributed_table('errand', 'owner_id', colocate_with => 'interview');
select create_distributed_table('followed_calendar', 'owner_id', colocate_with => 'interview');
select create_distributed_table('appointment', 'owner_id', colocate_with => 'interview');
select create_distributed_table('invitation', 'owner_id', colocate_with => 'interview');
select create_distributed_table('known_id', 'owner_id', colocate_with => 'interview');
select create_distributed_table('letter', 'owner_id', colocate_with => 'interview');
select create_distributed_table('mailbox', 'owner_id', colocate_with => 'interview');
select create_distributed_table('listen_mark', 'owner_id', colocate_with => 'interview');
select create_distributed_table('mailbox_reading', 'owner_id', colocate_with => 'interview');
select create_distributed_table('member', 'owner_id', colocate_with => 'interview');
select create_distributed_table('message', 'owner_id', colocate_with => 'interview');
select create_distributed_table('model_address', 'owner_id', colocate_with => 'interview');
select create_distributed_table('note', 'owner_id', colocate_with => 'interview');
select create_distributed_table('oauth_client', 'owner_id', colocate_with => 'interview');
select create_distributed_table('outcome', 'owner_id', colocate_with => 'interview');
select create_distributed_table('own_letter', 'owner_id', colocate_with => 'interview');
select create_distributed_table('person', 'owner_id', colocate_with => 'interview');
select create_distributed_table('profile', 'owner_id', colocate_with => 'interview');
select create_distributed_table('programme', 'owner_id', colocate_with => 'interview');
select create_distributed_table('programme_member', 'owner_id', colocate_with => 'interview');
select create_distributed_table('progress', 'owner_id', colocate_with => 'interview');
select create_distributed_table('push_subscription', 'owner_id', colocate_with => 'interview');
select create_distributed_table('put_back', 'owner_id', colocate_with => 'interview');
select create_distributed_table('remark', 'owner_id', colocate_with => 'interview');
select create_distributed_table('reminder', 'owner_id', colocate_with => 'interview');
select create_distributed_table('reminder_settings', 'owner_id', colocate_with => 'interview');
select create_distributed_table('reply', 'owner_id', colocate_with => 'interview');
select create_distributed_table('roster_person', 'owner_id', colocate_with => 'interview');
select create_distributed_table('session', 'owner_id', colocate_with => 'interview');
select create_distributed_table('settings', 'owner_id', colocate_with => 'interview');
select create_distributed_table('shared_letter', 'owner_id', colocate_with => 'interview');
select create_distributed_table('sign_in_flow', 'owner_id', colocate_with => 'interview');
select create_distributed_table('thanks_mark', 'owner_id', colocate_with => 'interview');
select create_distributed_table('tip', 'owner_id', colocate_with => 'interview');
select create_distributed_table('tip_comment', 'owner_id', colocate_with => 'interview');
select create_distributed_table('tip_mark', 'owner_id', colocate_with => 'interview');
select create_distributed_table('token_renewal', 'owner_id', colocate_with => 'interview');
