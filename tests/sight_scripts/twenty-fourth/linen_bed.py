# verdict: right
import numpy as np


def batches(X, T, size, rng):
    order = rng.permutation(len(X))
    for s in range(0, len(X), size):
        pick = order[s:s + size]
        yield X[pick], T[pick]


def make_net(n_in, n_hid, n_out, rng):
    params = [rng.normal(0, 0.5, (n_in, n_hid)), np.zeros(n_hid),
              rng.normal(0, 0.5, (n_hid, n_out)), np.zeros(n_out)]
    vel = [np.zeros_like(p) for p in params]

    def predict(X):
        H = np.tanh(X @ params[0] + params[1])
        S = H @ params[2] + params[3]
        E = np.exp(S - S.max(axis=1, keepdims=True))
        return H, E / E.sum(axis=1, keepdims=True)

    def learn(X, T, lr, mu):
        H, P = predict(X)
        D2 = (P - T) / len(X)
        D1 = D2 @ params[2].T * (1 - H ** 2)
        grads = [X.T @ D1, D1.sum(0), H.T @ D2, D2.sum(0)]
        for p, v, g in zip(params, vel, grads):
            v *= mu
            v -= lr * g
            p += v

    return predict, learn


rng = np.random.default_rng(77)
labels = np.arange(90) % 3
X = rng.normal(0, 0.35, (90, 2)) + np.array([[0, 1], [1, -0.6], [-1, -0.6]])[labels]
T = np.eye(3)[labels]
predict, learn = make_net(2, 8, 3, rng)
for epoch in range(40):
    for bx, bt in batches(X, T, 15, rng):
        learn(bx, bt, 0.1, 0.9)
_, P = predict(X)
print("hits:", int((P.argmax(1) == labels).sum()), "of", len(labels))
