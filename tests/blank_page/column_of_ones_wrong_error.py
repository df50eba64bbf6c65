# verdict: wrong
# first wrong: hidden_delta
# line: 31
# mistake: l1error-from-error-not-delta
# why: the output's raw error is sent to the hidden layer; ones are added to data and hidden layer
import numpy as np

rng = np.random.RandomState(13)

def with_one(a):
    return np.concatenate([a, np.ones((len(a), 1))], axis=1)

def logistic(a):
    return 1 / (1 + np.exp(-a))

class Bias_MLP:
    def __init__(self, n_in, n_hid, n_out):
        self.first = rng.uniform(-1, 1, (n_in + 1, n_hid))
        self.second = rng.uniform(-1, 1, (n_hid + 1, n_out))

    def __call__(self, x):
        return logistic(with_one(logistic(with_one(x) @ self.first)) @ self.second)

    def update(self, x, t, mu):
        x1 = with_one(x)
        h = logistic(x1 @ self.first)
        h1 = with_one(h)
        o = logistic(h1 @ self.second)
        err_o = t - o
        delta_o = err_o * o * (1 - o)
        err_h = err_o @ self.second[:-1].T
        delta_h = err_h * h * (1 - h)
        self.second += mu * h1.T @ delta_o
        self.first += mu * x1.T @ delta_h

xor_in = np.array([[0., 0.], [0., 1.], [1., 0.], [1., 1.]])
xor_out = np.array([[0., 1.], [1., 0.], [1., 0.], [0., 1.]])
net = Bias_MLP(2, 3, 2)
for k in range(12000):
    net.update(xor_in, xor_out, 0.5)
print(net(xor_in))
