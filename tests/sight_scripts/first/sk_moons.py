# verdict: right
# wrong: -
# line: -
# mistake: -
# style: sklearn user, data and split from sklearn, network by hand (sklearn needed)
import numpy as np
from sklearn.datasets import make_moons
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = make_moons(n_samples=200, noise=0.15, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y.reshape(-1, 1), test_size=0.25, random_state=0)
scaler = StandardScaler().fit(X_train)
X_train, X_test = scaler.transform(X_train), scaler.transform(X_test)

rng = np.random.default_rng(0)
W1 = rng.normal(0, 1, (2, 12)); b1 = np.zeros(12)
W2 = rng.normal(0, .3, (12, 1)); b2 = np.zeros(1)

for epoch in range(1000):
    H = np.maximum(0, X_train @ W1 + b1)
    P = 1 / (1 + np.exp(-(H @ W2 + b2)))
    dP = (P - y_train) / len(X_train)
    dH = dP @ W2.T * (H > 0)
    W2 -= 0.3 * H.T @ dP
    b2 -= 0.3 * dP.sum(0)
    W1 -= 0.3 * X_train.T @ dH
    b1 -= 0.3 * dH.sum(0)
    if epoch % 250 == 0:
        print(epoch, -np.mean(y_train*np.log(P) + (1-y_train)*np.log(1-P)))
P = 1 / (1 + np.exp(-(np.maximum(0, X_test @ W1 + b1) @ W2 + b2)))
print("test accuracy", ((P > .5) == y_test).mean())
