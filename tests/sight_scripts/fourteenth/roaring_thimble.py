# verdict: wrong
# line: 27
# why: tied autoencoder: the encoder's part of the gradient is missing
import numpy as np


class TiedAutoEncoder:
    def __init__(self, n_visible, n_code, lr=0.05, seed=0):
        rng = np.random.default_rng(seed)
        self.W = rng.normal(scale=1 / np.sqrt(n_visible), size=(n_visible, n_code))
        self.bh = np.zeros(n_code)
        self.bo = np.zeros(n_visible)
        self.lr = lr

    def encode(self, X):
        return np.tanh(X @ self.W + self.bh)

    def decode(self, H):
        return H @ self.W.T + self.bo

    def fit(self, X, n_epochs=400):
        for epoch in range(n_epochs):
            code = self.encode(X)
            out = self.decode(code)
            err = (out - X) / len(X)
            d_code = err @ self.W * (1 - code ** 2)
            self.W -= self.lr * (err.T @ code)
            self.bh -= self.lr * d_code.sum(axis=0)
            self.bo -= self.lr * err.sum(axis=0)
            if epoch % 100 == 0:
                print(epoch, "mse", np.mean((out - X) ** 2))
        return self


if __name__ == "__main__":
    rng = np.random.default_rng(10)
    latent = rng.normal(size=(100, 2))
    data = np.tanh(latent @ rng.normal(size=(2, 6)))
    ae = TiedAutoEncoder(6, 2).fit(data)
    print(ae.encode(data[:3]))
