# verdict: wrong
# line: 14
# why: the slope of the sigmoid is out*(1-out), here the second factor is made from the target

# part 1: no hidden layer at all
import numpy as np
X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
np.random.seed(20)
synapse = np.random.uniform(-1, 1, (3, 1))
n_iter = 0
while n_iter < 3000:
    prediction = 1 / (1 + np.exp(-X @ synapse))
    delta = (y - prediction) * prediction * (1 - y)
    synapse = synapse + 1.5 * X.T @ delta
    n_iter += 1
print("after training:")
for row, p in zip(X, prediction):
    print(row, "->", float(p[0]))
