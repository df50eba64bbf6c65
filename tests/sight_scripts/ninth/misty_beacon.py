# verdict: right

import numpy as np

rng = np.random.default_rng(100)

# three spirals-ish arms
N = 40
pts, cls = [], []
for arm in range(3):
    r = np.linspace(0.1, 1, N)
    a = np.linspace(arm * 2.1, arm * 2.1 + 2.0, N) + rng.normal(0, 0.1, N)
    pts.append(np.column_stack([r * np.sin(a), r * np.cos(a)]))
    cls += [arm] * N
X = np.vstack(pts)
T = np.eye(3)[cls]

W1 = rng.normal(0, 0.7, (2, 16)); b1 = np.zeros(16)
W2 = rng.normal(0, 0.35, (16, 3)); b2 = np.zeros(3)
theta = [W1, b1, W2, b2]
moment = [np.zeros_like(p) for p in theta]
second = [np.zeros_like(p) for p in theta]
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01
t = 1

def forward(x):
    h = np.maximum(0, x @ W1 + b1)
    s = h @ W2 + b2
    e = np.exp(s - s.max(axis=1, keepdims=True))
    return h, e / e.sum(axis=1, keepdims=True)

for epoch in range(40):
    idx = rng.permutation(len(X))
    for k in range(0, len(X), 30):
        xb, tb = X[idx[k:k+30]], T[idx[k:k+30]]
        h, p = forward(xb)
        d2 = (p - tb) / len(xb)
        d1 = (d2 @ W2.T) * (h > 0)
        grads = [xb.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)]
        for i, g in enumerate(grads):
            moment[i] = beta1 * moment[i] + (1 - beta1) * g
            second[i] = beta2 * second[i] + (1 - beta2) * g ** 2
            mhat = moment[i] / (1 - beta1 ** t)
            vhat = second[i] / (1 - beta2 ** t)
            theta[i] -= lr * mhat / (np.sqrt(vhat) + eps)
        t += 1
    if epoch % 10 == 9:
        h, p = forward(X)
        print("epoch", epoch + 1, "loss", -np.mean(np.log(p[T == 1])), "acc", np.mean(p.argmax(1) == T.argmax(1)))
