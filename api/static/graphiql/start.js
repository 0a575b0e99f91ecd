// Starts GraphiQL for the endpoint this page was opened at. The credential stays in this page's memory.
"use strict";

(() => {
  const endpoint = location.pathname;
  const tokenEndpoint = endpoint.replace(/\/graphql$/, "/oauth/token");

  const words = navigator.language.startsWith("zh")
    ? {
        way: "登录方式", key: "API 密钥", client: "客户端凭证", clientId: "客户端 ID", clientSecret: "客户端密钥",
        enter: "登录", leave: "退出", out: "未登录", missing: "请填写凭证", asking: "正在登录…", entered: "已登录",
        until: (time) => `已登录，有效期至 ${time}`, refused: "登录被拒绝", over: "凭证已失效，请重新登录",
        unreachable: "无法连接服务器", cut: "连接已断开",
      }
    : {
        way: "How to sign in", key: "API key", client: "Client credentials", clientId: "Client id",
        clientSecret: "Client secret", enter: "Sign in", leave: "Sign out", out: "Not signed in",
        missing: "Fill in the credential", asking: "Signing in…", entered: "Signed in",
        until: (time) => `Signed in until ${time}`, refused: "Sign-in refused",
        over: "The credential no longer holds: sign in again", unreachable: "The server cannot be reached", cut: "The connection was closed",
      };

  const part = (id) => document.getElementById(id);
  const root = ReactDOM.createRoot(part("graphiql"));
  let credential = null;
  let visit = 0;

  function tell(text, wrong = false) {
    part("state").textContent = text;
    part("state").classList.toggle("wrong", wrong);
  }

  function showWay() {
    const byKey = part("way").value === "key";
    part("key").hidden = !byKey;
    part("client-id").hidden = byKey;
    part("client-secret").hidden = byKey;
  }

  async function ask(params, options) {
    const headers = {
      Accept: "application/graphql-response+json, application/json;q=0.9",
      ...options?.headers,
      "Content-Type": "application/json",
    };
    if (credential) headers.Authorization = `Bearer ${credential}`;
    const response = await fetch(endpoint, {
      method: "POST", headers, body: JSON.stringify(params), credentials: "omit", cache: "no-store",
    });
    if (response.status === 401 && credential) leave(words.over);
    return response.json();
  }

  // graphql-transport-ws, a socket for each subscription: an observable, as GraphiQL takes them.
  function follow(params) {
    const subscribe = (observer) => {
      const address = new URL(endpoint, location.href.replace(/^http/, "ws"));
      const socket = new WebSocket(address, "graphql-transport-ws");
      const say = (message) => socket.send(JSON.stringify(message));
      socket.onopen = () => say({ type: "connection_init", payload: { Authorization: `Bearer ${credential}` } });
      socket.onmessage = ({ data }) => {
        const { type, payload } = JSON.parse(data);
        if (type === "connection_ack") say({ type: "subscribe", id: "1", payload: params });
        if (type === "next") observer.next(payload);
        if (type === "error") observer.next({ errors: payload });
        if (type === "error" || type === "complete") socket.close(1000);
      };
      socket.onclose = ({ code, reason }) => {
        if (code === 1000) return observer.complete();
        if (code === 4403 && credential) leave(words.over);
        observer.error({ message: reason || `${words.cut} (${code})` });
      };
      return { unsubscribe: () => socket.close(1000) };
    };
    return { subscribe };
  }

  function isSubscription({ operationName }, options) {
    const operations = options?.documentAST?.definitions.filter((part) => part.kind === "OperationDefinition") ?? [];
    const named = operations.find((part) => part.name?.value === operationName) ?? operations[0];
    return named?.operation === "subscription";
  }

  // Tenants share an origin: what GraphiQL remembers is kept apart by address.
  const prefix = `branchline ${endpoint} `;
  const storage = {
    getItem: (name) => localStorage.getItem(prefix + name),
    setItem: (name, value) => localStorage.setItem(prefix + name, value),
    removeItem: (name) => localStorage.removeItem(prefix + name),
    clear: () => Object.keys(localStorage).filter((name) => name.startsWith(prefix))
      .forEach((name) => localStorage.removeItem(name)),
    get length() { return localStorage.length; },
  };

  function show() {
    visit += 1;
    root.render(React.createElement(GraphiQL, {
      key: visit,
      fetcher: (params, options) => (isSubscription(params, options) ? follow : ask)(params, options),
      storage,
      schema: credential ? undefined : null, // asked for once there is a credential to ask with
      shouldPersistHeaders: false,
      defaultQuery: "# Sign in above, then run this with Ctrl-Enter.\n{\n  __typename\n}\n",
    }));
  }

  function enter(given, text) {
    credential = given;
    part("sign-in").reset();
    showWay();
    part("credentials").hidden = true;
    part("leave").hidden = false;
    tell(text);
    show();
  }

  function leave(text) {
    credential = null;
    part("credentials").hidden = false;
    part("leave").hidden = true;
    tell(text, text !== words.out);
    show();
  }

  async function exchange(clientId, clientSecret) {
    const encoded = [clientId, clientSecret].map((text) => encodeURIComponent(text)).join(":");
    const response = await fetch(tokenEndpoint, {
      method: "POST",
      headers: { Authorization: `Basic ${btoa(encoded)}`, Accept: "application/json" },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
      credentials: "omit",
      cache: "no-store",
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok || !answer.access_token) {
      const why = answer.error_description || answer.error || response.status;
      throw new Error(`${words.refused}: ${why}`);
    }
    const end = new Date(Date.now() + (answer.expires_in ?? 0) * 1000);
    enter(answer.access_token, words.until(end.toLocaleTimeString()));
  }

  async function signIn(event) {
    event.preventDefault();
    const [key, clientId, secret] = ["key", "client-id", "client-secret"].map((id) => part(id).value.trim());
    const byKey = part("way").value === "key";
    if (byKey ? !key : !(clientId && secret)) return tell(words.missing, true);
    if (byKey) return enter(key, words.entered);
    part("enter").disabled = true;
    tell(words.asking);
    try {
      await exchange(clientId, secret);
    } catch (error) {
      tell(error instanceof TypeError ? words.unreachable : error.message, true);
    } finally {
      part("enter").disabled = false;
    }
  }

  for (const element of document.querySelectorAll("[data-text]")) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll("[data-hint]")) element.placeholder = words[element.dataset.hint];
  for (const element of document.querySelectorAll("[data-aria]")) element.ariaLabel = words[element.dataset.aria];
  part("endpoint").textContent = endpoint;
  part("way").addEventListener("change", showWay);
  part("sign-in").addEventListener("submit", signIn);
  part("leave").addEventListener("click", () => leave(words.out));
  showWay();
  tell(words.out);
  show();
})();
