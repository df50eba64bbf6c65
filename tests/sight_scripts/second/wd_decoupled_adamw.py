# verdict: right
# why: AdamW: corrected Adam step and decoupled weight decay on the matrices.
import numpy as np

def adamw(params, grads, m, v, t, lr=3e-3, betas=(0.9, 0.999), eps=1e-8, wd=1e-2):
    for k, g in grads.items():
        m[k] = betas[0] * m[k] + (1 - betas[0]) * g
        v[k] = betas[1] * v[k] + (1 - betas[1]) * g * g
        mh = m[k] / (1 - betas[0] ** t)
        vh = v[k] / (1 - betas[1] ** t)
        if k.startswith('W'):
            params[k] -= lr * wd * params[k]
        params[k] -= lr * mh / (np.sqrt(vh) + eps)

rng = np.random.default_rng(85)
X = rng.normal(size=(120, 3))
t_ = (np.sin(2 * X[:, :1]) > X[:, 1:2]).astype(float)
P = {'W1': rng.normal(size=(3, 16)) * 0.6, 'b1': np.zeros(16), 'W2': rng.normal(size=(16, 1)) * 0.25, 'b2': np.zeros(1)}
m = {k: np.zeros_like(a) for k, a in P.items()}
v = {k: np.zeros_like(a) for k, a in P.items()}
for step in range(1, 601):
    z1 = X @ P['W1'] + P['b1']
    a1 = np.maximum(z1, 0.01 * z1)
    out = 1 / (1 + np.exp(-(a1 @ P['W2'] + P['b2'])))
    d2 = (out - t_) / len(X)
    d1 = (d2 @ P['W2'].T) * np.where(z1 > 0, 1.0, 0.01)
    adamw(P, {'W1': X.T @ d1, 'b1': d1.sum(0), 'W2': a1.T @ d2, 'b2': d2.sum(0)}, m, v, step)
    if step % 120 == 0:
        print(step, -np.mean(t_ * np.log(out + 1e-12) + (1 - t_) * np.log(1 - out + 1e-12)))
