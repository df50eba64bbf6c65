# verdict: right
import numpy as np


class RMSProp:
    def __init__(self, rate=0.005, rho=0.95, eps=1e-8):
        self.rate, self.rho, self.eps = rate, rho, eps
        self.mean_square = {}

    def __call__(self, params, grads):
        for name, g in grads.items():
            old = self.mean_square.get(name, np.zeros_like(g))
            new = self.rho * old + (1 - self.rho) * g ** 2
            self.mean_square[name] = new
            params[name] = params[name] - self.rate * g / (np.sqrt(new) + self.eps)


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def loss_and_grads(params, noisy, clean):
    code = sigmoid(noisy @ params["enc"] + params["enc_b"])
    back = sigmoid(code @ params["dec"] + params["dec_b"])
    loss = -np.mean(clean * np.log(back) + (1 - clean) * np.log(1 - back))
    d_back = (back - clean) / clean.size
    d_code = d_back @ params["dec"].T * code * (1 - code)
    grads = {
        "dec": code.T @ d_back,
        "dec_b": d_back.sum(axis=0),
        "enc": noisy.T @ d_code,
        "enc_b": d_code.sum(axis=0),
    }
    return loss, grads


rng = np.random.default_rng(65)
letters = ["0110100110011111", "1110100111101111", "0111100010000111", "1111100011101000"]
base = np.array([[float(c) for c in s] for s in letters])
clean = np.repeat(base, 10, axis=0)

params = {
    "enc": rng.normal(0, 0.4, (16, 6)), "enc_b": np.zeros(6),
    "dec": rng.normal(0, 0.4, (6, 16)), "dec_b": np.zeros(16),
}
optimiser = RMSProp()
for epoch in range(400):
    noisy = np.abs(clean - (rng.random(clean.shape) < 0.05))
    loss, grads = loss_and_grads(params, noisy, clean)
    optimiser(params, grads)
    if epoch % 100 == 0:
        print(epoch, loss)
