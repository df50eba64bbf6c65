# verdict: right
# why: Closures hold weights; the step function does a right gradient step of squared error.
import numpy as np

def make_net(n_in, n_hid, n_out, seed=0):
    rng = np.random.RandomState(seed)
    U = rng.uniform(-1, 1, (n_in + 1, n_hid))
    V = rng.uniform(-1, 1, (n_hid + 1, n_out))

    def add_one(M):
        return np.hstack([M, np.ones((M.shape[0], 1))])

    def forward(X):
        H = 1 / (1 + np.exp(-add_one(X) @ U))
        O = 1 / (1 + np.exp(-add_one(H) @ V))
        return H, O

    def step(X, T, rate):
        nonlocal U, V
        H, O = forward(X)
        dO = (T - O) * O * (1 - O)
        dH = (dO @ V[:-1].T) * H * (1 - H)
        V = V + rate * add_one(H).T @ dO
        U = U + rate * add_one(X).T @ dH
        return np.mean((T - O) ** 2)

    return forward, step

forward, step = make_net(2, 5, 1, seed=8)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
T = np.array([[0], [1], [1], [0]], float)
for k in range(6000):
    e = step(X, T, 0.7)
    if k % 1500 == 0:
        print(k, e)
print(forward(X)[1].ravel().round(3))
