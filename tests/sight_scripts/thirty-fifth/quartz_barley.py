# verdict: wrong
# line: 30
# also: 29
import math, random

# Temperature curve of a day (hour -> degrees), one hidden layer of tanh units.
# Written for my blog; no numpy.
temps = [11.2, 10.6, 10.1, 9.7, 9.4, 9.6, 10.8, 12.5, 14.3, 16.2, 17.9, 19.4,
         20.6, 21.3, 21.7, 21.6, 21.0, 19.9, 18.3, 16.7, 15.2, 13.9, 12.8, 11.9]
lo, hi = min(temps), max(temps)
points = [((h - 11.5) / 11.5, (v - lo) / (hi - lo)) for h, v in enumerate(temps)]

random.seed(99)
K = 6
win = [random.gauss(0, 1) for _ in range(K)]
bin_ = [random.gauss(0, 1) for _ in range(K)]
wout = [random.gauss(0, 0.5) for _ in range(K)]
bout = 0.0
rate = 0.05

for epoch in range(1500):
    sq = 0.0
    for x, y in points:
        hid = [math.tanh(win[k] * x + bin_[k]) for k in range(K)]
        guess = bout + sum(wout[k] * hid[k] for k in range(K))
        e = y - guess
        sq += e * e
        for k in range(K):
            wout[k] += rate * e * hid[k]
            back = e * wout[k] * (1 - hid[k] ** 2)
            win[k] += rate * back * x
            bin_[k] += rate * back
        bout += rate * e
    if epoch % 300 == 0:
        print(epoch, sq / len(points))
