# verdict: wrong
# line: 29
import numpy as np

sentence = "a b c a b d a c c a b d d a b c a a b c d".split()
vocab = {w: i for i, w in enumerate(sorted(set(sentence)))}
code = np.array([vocab[w] for w in sentence])
cur, nxt = code[:-1], code[1:]
n, V, D = len(cur), len(vocab), 6

rng = np.random.default_rng(45)
table = rng.normal(0, 0.5, (V, D))
proj = rng.normal(0, 0.5, (D, V))
bias = np.zeros(V)

for step in range(1000):
    e = table[cur]
    z = e @ proj + bias
    z = z - z.max(axis=1, keepdims=True)
    p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
    loss = -np.log(p[range(n), nxt]).mean()

    dz = p.copy()
    dz[range(n), nxt] -= 1
    dz /= n
    de = dz @ proj.T
    proj -= 0.5 * e.T @ dz
    bias -= 0.5 * dz.sum(axis=0)
    table[cur] -= 0.5 * de
    if step % 200 == 0:
        print(step, loss)
