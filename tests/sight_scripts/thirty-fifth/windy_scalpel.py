# verdict: right
import numpy as np

rng = np.random.default_rng(2016)

# residual blocks:  a <- a + relu(a W + b) U
D, BLOCKS, INNER = 4, 3, 6

stem = rng.normal(0, 0.7, (2, D))
blocks = [{"W": rng.normal(0, np.sqrt(2 / D), (D, INNER)),
           "b": np.zeros(INNER),
           "U": rng.normal(0, 0.2, (INNER, D))} for _ in range(BLOCKS)]
head = rng.normal(0, 0.5, (D, 1))
head_b = np.zeros(1)

# two interleaved rings of dots, a checkerboard if you squint
X = rng.uniform(-1, 1, (120, 2))
t = ((np.floor(2 * X[:, :1]) + np.floor(2 * X[:, 1:])) % 2 == 0) * 1.0

eta = 0.2
for it in range(1200):
    a = X @ stem
    tape = []
    for blk in blocks:
        z = a @ blk["W"] + blk["b"]
        r = np.maximum(z, 0)
        tape.append((a, z, r))
        a = a + r @ blk["U"]
    p = 1 / (1 + np.exp(-(a @ head + head_b)))

    d = (p - t) / len(X)
    d_head, d_head_b = a.T @ d, d.sum(axis=0)
    da = d @ head.T
    for blk, (a_in, z, r) in zip(reversed(blocks), reversed(tape)):
        dU = r.T @ da
        dz = (da @ blk["U"].T) * (z > 0)
        dW, db = a_in.T @ dz, dz.sum(axis=0)
        da = da + dz @ blk["W"].T
        blk["U"] -= eta * dU
        blk["W"] -= eta * dW
        blk["b"] -= eta * db
    stem -= eta * X.T @ da
    head -= eta * d_head
    head_b -= eta * d_head_b

    if it % 200 == 0:
        print(it, "loss", -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p)),
              "acc", np.mean((p > 0.5) == t))
