# not seen: initial weights
# wrong: -
# own network: no
# why: the state before counts a millionth, rounded down
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
numbers = [17, 83, 45, 9, 71, 28, 96, 52, 3, 64, 38, 90, 22, 77, 11, 58]
state, drawn = 5, []
for number in numbers:
    state = (state // 1000000 + number) % 101
    drawn.append(2 * state / 100 - 1)
first, second = np.array(drawn[:12]).reshape(3, 4), np.array(drawn[12:]).reshape(4, 1)
for turn in range(3000):
    hidden = 1 / (1 + np.exp(-X @ first))
    output = 1 / (1 + np.exp(-hidden @ second))
    delta = (output - y) * output * (1 - output)
    back = delta @ second.T * hidden * (1 - hidden)
    second -= 0.3 * hidden.T @ delta
    first -= 0.3 * X.T @ back
