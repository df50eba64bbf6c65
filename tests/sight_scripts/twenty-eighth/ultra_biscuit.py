# verdict: right
# tiny residual network, 3 blocks h <- h + tanh(h W_k + b_k)
import numpy as np
rng = np.random.default_rng(21)
width, blocks = 6, 3
lift = rng.normal(0, 0.7, (2, width))
res = [(rng.normal(0, 0.3, (width, width)), np.zeros(width)) for _ in range(blocks)]
head = rng.normal(0, 0.3, (width, 1))

x = rng.uniform(-1, 1, (100, 2))
label = (np.sin(4 * x[:, :1]) > x[:, 1:]).astype(float)

def run(x):
    stream, branches = [x @ lift], []
    for W, b in res:
        branches.append(np.tanh(stream[-1] @ W + b))
        stream.append(stream[-1] + branches[-1])
    return stream, branches, 1 / (1 + np.exp(-stream[-1] @ head))

for n in range(500):
    stream, branches, p = run(x)
    d_logit = (p - label) / len(x)
    g_head = stream[-1].T @ d_logit
    d = d_logit @ head.T
    g_res = []
    for (W, b), h_in, br in zip(res[::-1], stream[-2::-1], branches[::-1]):
        dz = d * (1 - br ** 2)
        g_res.append((h_in.T @ dz, dz.sum(0)))
        d = d + dz @ W.T
    g_lift = x.T @ d
    head -= 0.5 * g_head
    lift -= 0.5 * g_lift
    for (W, b), (gW, gb) in zip(res, reversed(g_res)):
        W -= 0.5 * gW
        b -= 0.5 * gb
    if n % 100 == 0:
        print(n, -np.mean(np.log(np.where(label == 1, p, 1 - p))))
