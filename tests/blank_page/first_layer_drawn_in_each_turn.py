# verdict: wrong
# first wrong: loop
# line: 15
# mistake: -
# why: the first layer is drawn again in each iteration
import numpy as np

rng = np.random.default_rng(55)
rows = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goal = np.array([[0], [1], [1], [0]])
front = rng.normal(size=(3, 4))
rear = rng.normal(size=(4, 1))
turn = 0
while turn < 3000:
    front = rng.normal(size=(3, 4))
    mid = 1 / (1 + np.exp(-rows @ front))
    out = 1 / (1 + np.exp(-mid @ rear))
    delta = (goal - out) * out * (1 - out)
    back = delta @ rear.T * mid * (1 - mid)
    rear = rear + mid.T @ delta
    front = front + rows.T @ back
    turn += 1
print(out)
