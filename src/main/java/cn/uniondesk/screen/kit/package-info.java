/**
 * What every screen is made of. FXML decides how a screen looks; its controller, made by {@link
 * cn.uniondesk.screen.kit.Loader} through a constructor, binds; a draft without nodes ({@code kit.form}) knows what was
 * typed; a use case of the office judges. Screens know one another only by {@link cn.uniondesk.screen.kit.Place}s.
 */
package cn.uniondesk.screen.kit;
