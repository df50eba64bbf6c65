# verdict: right
import numpy as np

class Momentum:
    def __init__(self, beta):
        self.beta, self.state = beta, {}

    def direction(self, key, g):
        self.state[key] = self.beta * self.state.get(key, 0) + (1 - self.beta) * g
        return self.state[key]

rng = np.random.default_rng(28)
X = np.array([[-1, -1, 1, 1], [-1, 1, -1, 1], [1, 1, 1, 1.0]])
T = np.array([[-1, 1, 1, -1.0]])
U, V = rng.normal(0, 1, (4, 3)), rng.normal(0, 1, (1, 5))
mom = Momentum(0.9)

for i in range(1500):
    H = np.tanh(U @ X)
    H1 = np.vstack([H, np.ones((1, 4))])
    Y = np.tanh(V @ H1)
    dY = (Y - T) * (1 - Y ** 2)
    dH = (V[:, :-1].T @ dY) * (1 - H ** 2)
    gV, gU = dY @ H1.T, dH @ X.T
    V = V - 0.2 * mom.direction("V", gV)
    U = U - 0.2 * mom.direction("U", gU)
print(Y.round(3))
