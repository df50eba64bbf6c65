# verdict: right
# why: Adam with its own moments for each parameter and a counted step on the true gradient of the cross-entropy.
import numpy as np
rng = np.random.default_rng(99)

def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)

X = rng.normal(size=(150, 4))
label = (X[:, 0] * X[:, 1] > 0).astype(int) + (X[:, 2] > 0.5)
Y = np.eye(3)[label]

params = [rng.normal(size=(4, 16)) / 2, np.zeros(16), rng.normal(size=(16, 3)) / 4, np.zeros(3)]
m = [np.zeros_like(p) for p in params]
v = [np.zeros_like(p) for p in params]
beta1, beta2, eps, lr = 0.9, 0.999, 1e-8, 0.01

for t in range(1, 501):
    h = np.tanh(X @ params[0] + params[1])
    P = softmax(h @ params[2] + params[3])
    dz = (P - Y) / len(X)
    dh = dz @ params[2].T * (1 - h ** 2)
    grads = [X.T @ dh, dh.sum(0), h.T @ dz, dz.sum(0)]
    lr_t = lr * np.sqrt(1 - beta2 ** t) / (1 - beta1 ** t)
    for i, g in enumerate(grads):
        m[i] = beta1 * m[i] + (1 - beta1) * g
        v[i] = beta2 * v[i] + (1 - beta2) * g * g
        params[i] -= lr_t * m[i] / (np.sqrt(v[i]) + eps)
    if t % 100 == 0:
        print(t, -np.mean(np.log(P[np.arange(150), label])))
