# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the article's flat script, sigmoid written as exp(-log(1+e^-x)) so that it can't overflow, target minus output with +=
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T

# never overflows, not even for -1000
expit = lambda v: np.exp(-np.logaddexp(0, -v))

np.random.seed(1)
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1

for it in range(60000):
    l1 = expit(X @ syn0)
    l2 = expit(l1 @ syn1)

    miss = y - l2
    if it % 12000 == 0:
        print(it, np.abs(miss).mean())

    d2 = miss * l2 * (1 - l2)
    d1 = d2 @ syn1.T * l1 * (1 - l1)

    syn1 += l1.T @ d2
    syn0 += X.T @ d1

print(l2)
