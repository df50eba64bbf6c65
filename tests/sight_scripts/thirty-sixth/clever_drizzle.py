# verdict: wrong
# line: 13
import numpy as np

# LeCun's tanh: f(z) = 1.7159 tanh(2/3 z), targets at +-1
A, S = 1.7159, 2.0 / 3.0

def f(z):
    return A * np.tanh(S * z)

def f_prime(y):
    # slope, from the output y
    return A - y * y / A


class TwoLayerNet:
    def __init__(self, n_in, n_hid, n_out, rng):
        self.Wh = rng.normal(0, 1 / np.sqrt(n_in + 1), (n_in + 1, n_hid))
        self.Wo = rng.normal(0, 1 / np.sqrt(n_hid + 1), (n_hid + 1, n_out))

    @staticmethod
    def extend(M):
        return np.column_stack((M, np.ones(len(M))))

    def fit(self, X, Y, eta, epochs):
        X1 = self.extend(X)
        for epoch in range(epochs):
            H = f(X1 @ self.Wh)
            H1 = self.extend(H)
            O = H1 @ self.Wo

            E = (O - Y) / len(X)
            dH = (E @ self.Wo[:-1].T) * f_prime(H)
            self.Wo -= eta * H1.T @ E
            self.Wh -= eta * X1.T @ dH
            if epoch % 100 == 0:
                print(epoch, 0.5 * np.square(O - Y).mean())


rng = np.random.default_rng(1998)
X = rng.uniform(-2, 2, (70, 2))
Y = np.where(np.abs(X[:, :1] + X[:, 1:]) < 1.2, 1.0, -1.0)
TwoLayerNet(2, 9, 1, rng).fit(X, Y, eta=0.1, epochs=600)
