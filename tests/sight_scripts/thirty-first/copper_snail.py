# verdict: wrong
# line: 25
import numpy as np

def act(z):
    return np.tanh(z)

rng = np.random.default_rng(109)
n = 5
X = rng.uniform(-1, 1, (50, n))
Y = np.roll(X, 1, axis=1) * X

Wa = rng.normal(0, 0.5, (n, n))
Wb = rng.normal(0, 0.5, (n, n))
Wc = rng.normal(0, 0.5, (n, n))
learning_rate = 0.1

for i in range(1000):
    layer1 = act(X @ Wa)
    layer2 = act(layer1 @ Wb)
    layer3 = act(layer2 @ Wc)

    delta3 = (Y - layer3) * (1 - layer3 ** 2)
    delta2 = (delta3 @ Wc.T) * (1 - layer2 ** 2)
    delta1 = (delta2 @ Wc.T) * (1 - layer1 ** 2)

    Wc += learning_rate * layer2.T @ delta3 / 50
    Wb += learning_rate * layer1.T @ delta2 / 50
    Wa += learning_rate * X.T @ delta1 / 50
    if i % 200 == 0:
        print(i, np.abs(Y - layer3).mean())
