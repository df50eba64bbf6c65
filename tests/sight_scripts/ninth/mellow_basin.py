# verdict: right

# best weights are kept and used at the end
import numpy as np
import copy
np.random.seed(19)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
weights = [np.random.normal(size=(3, 4)), np.random.normal(size=(4, 1))]
best, best_weights = float("inf"), None
for i in range(2500):
    l1 = 1 / (1 + np.exp(-X.dot(weights[0])))
    l2 = 1 / (1 + np.exp(-l1.dot(weights[1])))
    loss = ((y - l2) ** 2).sum()
    if loss < best:
        best, best_weights = loss, copy.deepcopy(weights)
    g2 = (y - l2) * l2 * (1 - l2)
    g1 = g2.dot(weights[1].T) * l1 * (1 - l1)
    weights[1] += 1.2 * l1.T.dot(g2)
    weights[0] += 1.2 * X.T.dot(g1)
l1 = 1 / (1 + np.exp(-X.dot(best_weights[0])))
print("best loss", best)
print(1 / (1 + np.exp(-l1.dot(best_weights[1]))))
