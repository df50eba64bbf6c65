# verdict: wrong
# first wrong: hidden_delta
# line: 20|21
# mistake: -
# why: layers popped from a stack, and the weights are moved before the error goes back through them
import numpy as np

np.random.seed(1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
weights = [2 * np.random.random(shape) - 1 for shape in ((3, 4), (4, 3), (3, 1))]
for j in range(5000):
    stack = [X]
    for w in weights:
        stack.append(1 / (1 + np.exp(-stack[-1] @ w)))
    last = stack.pop()
    blame = (last - y) * last * (1 - last)
    for w in weights[::-1]:
        below = stack.pop()
        w -= below.T @ blame
        further = blame @ w.T * below * (1 - below)
        blame = further
