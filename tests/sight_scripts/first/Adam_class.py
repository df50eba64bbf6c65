# verdict: wrong
# wrong: the bias-corrected moments of Adam
# line: 19
# mistake: the step counter isn't counted up, so every step is corrected as the first one
# style: software engineer, optimizer class
import numpy as np


class Adam:
    def __init__(self, params, lr=0.001, betas=(0.9, 0.999), eps=1e-8):
        self.params = params
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        b1, b2 = self.betas
        t = self.t + 1
        for p, g, m, v in zip(self.params, grads, self.m, self.v):
            m *= b1
            m += (1 - b1) * g
            v *= b2
            v += (1 - b2) * g * g
            mh = m / (1 - b1 ** t)
            vh = v / (1 - b2 ** t)
            p -= self.lr * mh / (np.sqrt(vh) + self.eps)


def forward(params, x):
    w1, b1, w2, b2 = params
    h = np.tanh(x @ w1 + b1)
    return h, h @ w2 + b2


def main():
    rng = np.random.default_rng(0)
    x = np.linspace(-1, 1, 32).reshape(-1, 1)
    y = np.cos(4 * x)
    params = [rng.normal(0, 2, (1, 16)), rng.normal(0, 1, 16), rng.normal(0, 0.25, (16, 1)), np.zeros(1)]
    opt = Adam(params, lr=0.01)
    for i in range(800):
        h, out = forward(params, x)
        d = 2 * (out - y) / len(x)
        dh = d @ params[2].T * (1 - h ** 2)
        opt.step([x.T @ dh, dh.sum(0), h.T @ d, d.sum(0)])
        if i % 200 == 0:
            print(i, float(((out - y) ** 2).mean()))
    print("final", float(((forward(params, x)[1] - y) ** 2).mean()))


if __name__ == "__main__":
    main()
