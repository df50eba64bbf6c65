# verdict: right
from dataclasses import dataclass, field
from typing import Tuple

import numpy as np


@dataclass
class Config:
    n_inputs: int = 2
    n_hidden: int = 8
    n_outputs: int = 1
    learning_rate: float = 0.5
    decay: float = 0.01
    epochs: int = 200
    batch: int = 10
    seed: int = 40


@dataclass
class Parameters:
    w_hidden: np.ndarray
    b_hidden: np.ndarray
    w_out: np.ndarray
    b_out: np.ndarray


def initialise(cfg: Config, rng: np.random.Generator) -> Parameters:
    """Draw small Gaussian weights and zero biases."""
    return Parameters(
        w_hidden=rng.normal(0.0, 1.0, (cfg.n_inputs, cfg.n_hidden)),
        b_hidden=np.zeros(cfg.n_hidden),
        w_out=rng.normal(0.0, 1.0, (cfg.n_hidden, cfg.n_outputs)),
        b_out=np.zeros(cfg.n_outputs),
    )


def forward(p: Parameters, x: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Return hidden activations and the output probabilities."""
    hidden = np.tanh(x @ p.w_hidden + p.b_hidden)
    prob = 1.0 / (1.0 + np.exp(-(hidden @ p.w_out + p.b_out)))
    return hidden, prob


def gradients(p: Parameters, x: np.ndarray, t: np.ndarray) -> Parameters:
    """Gradient of the mean cross-entropy, in the shape of the parameters."""
    hidden, prob = forward(p, x)
    d_out = (prob - t) / x.shape[0]
    d_hidden = (d_out @ p.w_out.T) * (1.0 - np.square(hidden))
    return Parameters(x.T @ d_hidden, d_hidden.sum(axis=0), hidden.T @ d_out, d_out.sum(axis=0))


def apply(p: Parameters, g: Parameters, lr: float) -> Parameters:
    return Parameters(
        p.w_hidden - lr * g.w_hidden,
        p.b_hidden - lr * g.b_hidden,
        p.w_out - lr * g.w_out,
        p.b_out - lr * g.b_out,
    )


def main() -> None:
    cfg = Config()
    rng = np.random.default_rng(cfg.seed)
    x = rng.uniform(-1.0, 1.0, (60, 2))
    t = (np.sin(3.0 * x[:, :1]) > x[:, 1:]).astype(float)
    p = initialise(cfg, rng)
    for epoch in range(cfg.epochs):
        lr = cfg.learning_rate / (1.0 + cfg.decay * epoch)
        order = rng.permutation(len(x))
        for lo in range(0, len(x), cfg.batch):
            rows = order[lo:lo + cfg.batch]
            p = apply(p, gradients(p, x[rows], t[rows]), lr)
        if epoch % 50 == 0:
            print(epoch, float(np.mean((forward(p, x)[1] > 0.5) == (t > 0.5))))


if __name__ == "__main__":
    main()
