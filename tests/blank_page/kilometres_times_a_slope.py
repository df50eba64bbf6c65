# verdict: wrong
# first wrong: slope
# line: 19
# mistake: -
# why: the output is a plain sum for kilometres, and its error is scaled as if a sigmoid had made it
import numpy as np

rs = np.random.RandomState(5)
trips = rs.rand(14, 3)
km = trips @ np.array([[3.0], [1.5], [-2.0]]) + 1
a, b = rs.randn(3, 5), rs.randn(5, 1)

def level(v):
    return 1 / (1 + np.exp(-v))

for n in range(300):
    mid = level(trips.dot(a))
    guess = mid.dot(b)
    delta = (guess - km) * (guess * (1 - guess))
    back = delta.dot(b.T) * (mid * (1 - mid))
    b = b - 0.01 * mid.T.dot(delta)
    a = a - 0.01 * trips.T.dot(back)
    if n % 60 == 0:
        print(n, np.abs(guess - km).mean())
