# verdict: wrong
# first wrong: loop
# line: 17
# mistake: -
# why: the loop over the samples ends one too early, and nothing else looks at the last one
import numpy as np

rng = np.random.default_rng(8)
inputs = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [1, 1, 0]])
goals = np.array([[0.0], [1], [1], [0], [1]])
first, second = rng.normal(size=(3, 5)), rng.normal(size=(5, 1))
last = len(inputs)

for turn in range(500):
    of_first, of_second = np.zeros_like(first), np.zeros_like(second)
    cost = 0.0
    for at in range(last - 1):
        sample, goal = inputs[at : at + 1], goals[at : at + 1]
        hidden = 1 / (1 + np.exp(-sample @ first))
        guess = 1 / (1 + np.exp(-hidden @ second))
        miss = guess - goal
        cost += (miss**2).item()
        delta = miss * guess * (1 - guess)
        of_second += hidden.T @ delta
        of_first += sample.T @ (delta @ second.T * hidden * (1 - hidden))
    first -= 0.7 * of_first
    second -= 0.7 * of_second
print(cost)
