# verdict: right
# why: AdamW with decoupled decay and a cosine schedule; right.
import numpy as np
rng = np.random.default_rng(11)
X = rng.normal(size=(96, 4)); lab = (X[:, 0]*X[:, 1] > 0).astype(int); Y = np.eye(2)[lab]
P = dict(W1=rng.normal(0, .7, (4, 16)), b1=np.zeros(16), W2=rng.normal(0, .3, (16, 2)), b2=np.zeros(2))
M = {k: 0*a for k, a in P.items()}; S = {k: 0*a for k, a in P.items()}
T, lr0, wd = 500, .02, .01
for t in range(1, T+1):
    h = np.maximum(X @ P['W1'] + P['b1'], 0)
    z = h @ P['W2'] + P['b2']
    p = np.exp(z - z.max(1, keepdims=True)); p /= p.sum(1, keepdims=True)
    dz = (p - Y)/len(X)
    dh = dz @ P['W2'].T*(h > 0)
    G = dict(W1=X.T @ dh, b1=dh.sum(0), W2=h.T @ dz, b2=dz.sum(0))
    lr = .5*lr0*(1 + np.cos(np.pi*t/T))
    for k in P:
        M[k] = .9*M[k] + .1*G[k]
        S[k] = .99*S[k] + .01*G[k]**2
        step = (M[k]/(1-.9**t))/(np.sqrt(S[k]/(1-.99**t)) + 1e-8)
        P[k] = P[k] - lr*(step + wd*P[k]*(k[0] == 'W'))
    if t % 100 == 0: print(t, -np.log(p[range(96), lab]).mean())
