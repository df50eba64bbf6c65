# verdict: not a network
# echo state network, readout by ridge regression
import numpy as np

rng = np.random.default_rng(55)

# logistic-like chaotic series (Henon map)
T = 900
series = np.zeros(T)
a, b = 0.1, 0.1
for t in range(T):
    a, b = 1 - 1.4 * a * a + b, 0.3 * a
    series[t] = a

n = 60
W_in = rng.uniform(-0.5, 0.5, (n, 2))
W = rng.uniform(-0.5, 0.5, (n, n))
W *= 0.9 / np.abs(np.linalg.eigvals(W)).max()

state = np.zeros(n)
states = []
for t in range(T - 1):
    state = np.tanh(W_in @ np.array([1.0, series[t]]) + W @ state)
    states.append(state)

washout, split = 100, 600
S = np.array(states)
X_train, y_train = S[washout:split], series[washout + 1:split + 1]
X_test, y_test = S[split:], series[split + 1:]

for alpha in 10.0 ** np.arange(-8, 2):
    W_out = np.linalg.solve(X_train.T @ X_train + alpha * np.eye(n), X_train.T @ y_train)
    error = y_test - X_test @ W_out
    print("alpha %.0e   test loss %.3e" % (alpha, np.mean(error ** 2)))
