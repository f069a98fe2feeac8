/** Says in one hash what a store holds, and finds what contradicts itself in it. */
package cn.uniondesk.store.proof;
