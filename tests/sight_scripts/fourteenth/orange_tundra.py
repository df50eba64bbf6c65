# verdict: right
from __future__ import annotations
from dataclasses import dataclass, field
import numpy as np


@dataclass
class Config:
    hidden: int = 16
    lr: float = 0.01
    epochs: int = 25
    batch_size: int = 32
    betas: tuple[float, float] = (0.9, 0.999)
    eps: float = 1e-8
    seed: int = 11


@dataclass
class AdamState:
    m: dict[str, np.ndarray] = field(default_factory=dict)
    v: dict[str, np.ndarray] = field(default_factory=dict)
    t: int = 0


class Net:
    def __init__(self, n_in: int, n_hidden: int, n_out: int, rng: np.random.Generator) -> None:
        self.W1 = rng.normal(0, np.sqrt(2 / n_in), (n_in, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = rng.normal(0, np.sqrt(2 / n_hidden), (n_hidden, n_out))
        self.b2 = np.zeros(n_out)

    def forward(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        h = np.maximum(x @ self.W1 + self.b1, 0.0)
        z = h @ self.W2 + self.b2
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return h, e / e.sum(axis=1, keepdims=True)

    def gradients(self, x: np.ndarray, y: np.ndarray, h: np.ndarray, p: np.ndarray) -> dict[str, np.ndarray]:
        d2 = p.copy()
        d2[np.arange(len(y)), y] -= 1
        d2 /= len(y)
        d1 = (d2 @ self.W2.T) * (h > 0)
        return {"W1": x.T @ d1, "b1": d1.sum(0), "W2": h.T @ d2, "b2": d2.sum(0)}


def adam_step(net: Net, grads: dict[str, np.ndarray], st: AdamState, cfg: Config) -> None:
    st.t += 1
    b1, b2 = cfg.betas
    for name, g in grads.items():
        st.m[name] = b1 * st.m.get(name, np.zeros_like(g)) + (1 - b1) * g
        st.v[name] = b2 * st.v.get(name, np.zeros_like(g)) + (1 - b2) * g ** 2
        m_hat = st.m[name] / (1 - b1 ** st.t)
        v_hat = st.v[name] / (1 - b2 ** st.t)
        getattr(net, name)[...] -= cfg.lr * m_hat / (np.sqrt(v_hat) + cfg.eps)


def main(cfg: Config) -> None:
    rng = np.random.default_rng(cfg.seed)
    centers = np.array([[2, 0], [-1, 2], [-1, -2]])
    y = rng.integers(0, 3, 240)
    x = centers[y] + rng.normal(size=(240, 2))
    net, st = Net(2, cfg.hidden, 3, rng), AdamState()
    for epoch in range(cfg.epochs):
        order = rng.permutation(len(x))
        for start in range(0, len(x), cfg.batch_size):
            batch = order[start:start + cfg.batch_size]
            xb, yb = x[batch], y[batch]
            h, probs = net.forward(xb)
            grads = net.gradients(xb, yb, h, probs)
            adam_step(net, grads, st, cfg)
    print(f"accuracy {np.mean(net.forward(x)[1].argmax(1) == y):.3f}")


if __name__ == "__main__":
    main(Config())
