# verdict: wrong
# line: 13
# why: The weights are drawn anew at the start of every epoch, what was learnt is thrown away.
import numpy as np
rng = np.random.default_rng(40)
data = rng.uniform(-1, 1, (100, 2))
want = (data[:, [0]] * data[:, [1]] > 0) * 1.0

def act(z): return 1 / (1 + np.exp(-z))
def init(): return rng.normal(size=(2, 6)), rng.normal(size=(6, 1))

for epoch in range(20):
    W1, W2 = init()
    for n in rng.permutation(100):
        x, t = data[[n]], want[[n]]
        h = act(x @ W1)
        o = act(h @ W2)
        do = (o - t) * o * (1 - o)
        dh = do @ W2.T * h * (1 - h)
        W2 -= 0.5 * h.T @ do
        W1 -= 0.5 * x.T @ dh
    err = np.mean((act(act(data @ W1) @ W2) - want) ** 2)
    print("epoch", epoch, "mse", round(float(err), 4))
