# verdict: right
import numpy as np

rs = np.random.RandomState(99)
inputs = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
wanted = np.array([0, 1, 1, 0])

first = rs.uniform(-1, 1, size=(6, 3))     # one row per hidden unit
second = rs.uniform(-1, 1, size=6)

def squish(v):
    return 1 / (1 + np.exp(-v))

for round_no in range(3000):
    misses = 0.0
    for i in rs.permutation(4):
        x, t = inputs[i], wanted[i]
        mid = squish(first @ x)
        ans = squish(second @ mid)
        gap = t - ans
        push = gap * ans * (1 - ans)
        push_mid = push * second * mid * (1 - mid)
        second += 1.2 * push * mid
        first += 1.2 * np.outer(push_mid, x)
        misses += abs(gap)
    if round_no % 500 == 0:
        print("round", round_no, "total miss", round(misses, 4))

for x, t in zip(inputs, wanted):
    print(x, t, squish(second @ squish(first @ x)))
