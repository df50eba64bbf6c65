# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the layers are put on a stack on the way there, and popped from it on the way back
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
        further = blame @ w.T * below * (1 - below)
        w -= below.T @ blame
        blame = further
