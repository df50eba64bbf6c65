# verdict: right
import numpy as np

SEED = 2024
EPOCHS = 60
BATCH = 16
LR = 0.01
np.random.seed(SEED)

# synthetic "train.csv"
N_CLASSES = 3
X = np.concatenate([np.random.randn(40, 2) + c for c in ([0, 2], [2, -1], [-2, -1])])
y = np.repeat(np.arange(N_CLASSES), 40)

params = {
    'W1': np.random.randn(2, 16) * np.sqrt(2 / 2),
    'b1': np.zeros((1, 16)),
    'W2': np.random.randn(16, N_CLASSES) * np.sqrt(2 / 16),
    'b2': np.zeros((1, N_CLASSES)),
}
m = {k: np.zeros_like(p) for k, p in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
b1_, b2_, eps = 0.9, 0.999, 1e-8
t = 0

def forward(x, p):
    h = np.maximum(0, x @ p['W1'] + p['b1'])
    logits = h @ p['W2'] + p['b2']
    logits -= logits.max(1, keepdims=True)
    e = np.exp(logits)
    return h, e / e.sum(1, keepdims=True)

for epoch in range(EPOCHS):
    perm = np.random.permutation(len(X))
    for i in range(0, len(X), BATCH):
        idx = perm[i:i + BATCH]
        xb, yb = X[idx], y[idx]
        h, p = forward(xb, params)
        d = p.copy()
        d[np.arange(len(idx)), yb] -= 1
        d /= len(idx)
        dh = (d @ params['W2'].T) * (h > 0)
        grads = {'W1': xb.T @ dh, 'b1': dh.sum(0, keepdims=True),
                 'W2': h.T @ d, 'b2': d.sum(0, keepdims=True)}
        t += 1
        for k in params:
            m[k] = b1_ * m[k] + (1 - b1_) * grads[k]
            v[k] = b2_ * v[k] + (1 - b2_) * grads[k] ** 2
            mhat = m[k] / (1 - b1_ ** t)
            vhat = v[k] / (1 - b2_ ** t)
            params[k] -= LR * mhat / (np.sqrt(vhat) + eps)
    if epoch % 20 == 0:
        acc = (forward(X, params)[1].argmax(1) == y).mean()
        print(f'epoch {epoch:3d} acc {acc:.3f}')
