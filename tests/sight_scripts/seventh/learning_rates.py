# verdict: wrong
# line: 37
# also: 38
# why: The hidden error is taken from the output error, not from the output delta: the slope of the output sigmoid is left out.
import numpy as np

rates = [0.5, 2]
hiddenSize = 8

def act(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1],
              [0, 1, 1],
              [1, 0, 1],
              [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])

for rate in rates:
    print("\nTraining with rate:", rate)
    np.random.seed(3)
    w01 = 2 * np.random.random((3, hiddenSize)) - 1
    w12 = 2 * np.random.random((hiddenSize, 1)) - 1

    for turn in range(4000):
        a0 = X
        a1 = act(np.dot(a0, w01))
        a2 = act(np.dot(a1, w12))

        miss = a2 - y
        if turn % 1000 == 0:
            print("error after", turn, "iterations:", np.mean(np.abs(miss)))

        d2 = miss * act(a2, True)
        back1 = miss.dot(w12.T)
        d1 = back1 * act(a1, True)

        w12 -= rate * a1.T.dot(d2)
        w01 -= rate * a0.T.dot(d1)
