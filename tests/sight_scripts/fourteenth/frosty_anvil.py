# verdict: wrong
# line: 31
# why: Adam: the corrected moment is stored back into m
import numpy as np

rng = np.random.default_rng(300)
theta = rng.uniform(0.3, 3.5, 150)
lab = np.arange(150) % 3
pts = np.stack([theta * np.cos(theta + 2.1 * lab), theta * np.sin(theta + 2.1 * lab)], axis=1) / 3.5

P = dict(A=rng.normal(0, 1, (2, 24)), a=np.zeros(24), B=rng.normal(0, 0.3, (24, 3)), b=np.zeros(3))
m = {k: 0 * P[k] for k in P}
s = {k: 0 * P[k] for k in P}

def probs(P, x):
    h = np.tanh(x @ P['A'] + P['a'])
    s = h @ P['B'] + P['b']
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return h, e / e.sum(axis=1, keepdims=True)

for step in range(1, 801):
    batch = rng.choice(150, 30, replace=False)
    x = pts[batch]
    h, p = probs(P, x)
    d = (p - np.eye(3)[lab[batch]]) / 30
    dh = d @ P['B'].T * (1 - h ** 2)
    G = dict(A=x.T @ dh, a=dh.sum(0), B=h.T @ d, b=d.sum(0))
    for k in P:
        m[k] = 0.9 * m[k] + 0.1 * G[k]
        s[k] = 0.99 * s[k] + 0.01 * G[k] ** 2
        m[k] = m[k] / (1 - 0.9 ** step)
        s_hat = s[k] / (1 - 0.99 ** step)
        P[k] -= 0.02 * m[k] / (np.sqrt(s_hat) + 1e-7)
    if step % 200 == 0:
        print(step, (probs(P, pts)[1].argmax(1) == lab).mean())
