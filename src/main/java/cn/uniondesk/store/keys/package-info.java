/**
 * One random data key protects an office. It stands in {@code keys.json} only wrapped: once under each account's
 * password, once under the recovery key on paper. What encrypts the store, backups, files and the log are sub-keys.
 */
package cn.uniondesk.store.keys;
