# verdict: right
import numpy as np

rng = np.random.default_rng(42)

def dense(n_in, n_out):
    state = {"W": rng.normal(0, np.sqrt(2 / n_in), (n_in, n_out)), "b": np.zeros(n_out)}

    def fwd(x):
        state["x"] = x
        return x @ state["W"] + state["b"]

    def bwd(g, lr):
        back = g @ state["W"].T
        state["W"] -= lr * state["x"].T @ g
        state["b"] -= lr * g.sum(0)
        return back

    return fwd, bwd, state

def leaky(slope=0.01):
    keep = {}

    def fwd(x):
        keep["k"] = np.where(x > 0, 1.0, slope)
        return x * keep["k"]

    def bwd(g, lr):
        return g * keep["k"]

    return fwd, bwd, None

net = [dense(2, 16), leaky(), dense(16, 1)]
layers = [s for _, _, s in net if s is not None]
X = rng.uniform(-1, 1, (128, 2))
Y = (X[:, :1] ** 2 - X[:, 1:]) * 0.5

lr = 0.1
for epoch in range(300):
    out = X
    for fwd, _, _ in net:
        out = fwd(out)
    loss = ((out - Y) ** 2).mean()
    g = 2 * (out - Y) / Y.size
    for _, bwd, _ in reversed(net):
        g = bwd(g, lr)
    lr *= 0.998
    if epoch % 75 == 0:
        print(f"epoch {epoch} loss {loss:.4f}")
