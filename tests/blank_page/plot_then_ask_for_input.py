# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact training first, then a matplotlib curve and a question to the user at the end
import numpy as np
import matplotlib.pyplot as plt

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

rng = np.random.default_rng()
weights_0_1 = rng.uniform(-1, 1, (3, 5))
weights_1_2 = rng.uniform(-1, 1, (5, 1))
alpha = 0.5
losses = []

for iteration in range(15000):
    layer_0 = X
    layer_1 = 1 / (1 + np.exp(-layer_0 @ weights_0_1))
    layer_2 = 1 / (1 + np.exp(-layer_1 @ weights_1_2))
    losses.append(np.sum((layer_2 - y) ** 2))

    layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
    layer_1_delta = (layer_2_delta @ weights_1_2.T) * layer_1 * (1 - layer_1)

    weights_1_2 += alpha * layer_1.T @ layer_2_delta
    weights_0_1 += alpha * layer_0.T @ layer_1_delta

plt.plot(losses)
plt.xlabel("iteration")
plt.ylabel("sum of squared errors")
plt.show()

again = input("Type three bits, e.g. 0 1 1: ")
bits = np.array([float(b) for b in again.split()])
print(1 / (1 + np.exp(-(1 / (1 + np.exp(-bits @ weights_0_1))) @ weights_1_2)))
