# verdict: right
import numpy as np

rng = np.random.default_rng(5)
N, K = 40, 3
X = np.zeros((N * K, 2))
Y = np.zeros((N * K, K))
for k in range(K):
    r = np.linspace(0.05, 1, N)
    t = np.linspace(k * 4, (k + 1) * 4, N) + rng.normal(size=N) * 0.2
    X[k * N:(k + 1) * N] = np.c_[r * np.sin(t), r * np.cos(t)]
    Y[k * N:(k + 1) * N, k] = 1

sizes = [2, 24, 24, K]
params = []
for a, b in zip(sizes[:-1], sizes[1:]):
    params.append(rng.normal(0, np.sqrt(2 / a), (a, b)))
    params.append(np.zeros(b))
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8

for t in range(1, 801):
    acts = [X]
    for i in range(0, 6, 2):
        z = acts[-1] @ params[i] + params[i + 1]
        acts.append(np.maximum(z, 0) if i < 4 else z)
    e = np.exp(acts[-1] - acts[-1].max(axis=1, keepdims=True))
    prob = e / e.sum(axis=1, keepdims=True)
    delta = (prob - Y) / len(X)
    grads = [None] * 6
    for i in (4, 2, 0):
        grads[i] = acts[i // 2].T @ delta
        grads[i + 1] = delta.sum(axis=0)
        if i > 0:
            delta = (delta @ params[i].T) * (acts[i // 2] > 0)
    for i in range(6):
        m[i] = beta1 * m[i] + (1 - beta1) * grads[i]
        v[i] = beta2 * v[i] + (1 - beta2) * grads[i] ** 2
        mhat = m[i] / (1 - beta1 ** t)
        vhat = v[i] / (1 - beta2 ** t)
        params[i] = params[i] - lr * mhat / (np.sqrt(vhat) + eps)
    if t % 200 == 0:
        print(t, -np.mean(np.sum(Y * np.log(prob + 1e-12), axis=1)))
