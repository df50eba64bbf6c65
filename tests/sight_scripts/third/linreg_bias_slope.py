# verdict: wrong
# line: 13
# why: In the line fit by gradient descent, the slope's gradient forgets the factor x.
import random
random.seed(1)
xs = [1, 2, 3, 4, 5, 6, 7, 8]
ys = [2.1, 3.9, 6.2, 8.1, 9.8, 12.2, 13.9, 16.1]
m, c = random.random(), random.random()
L = 0.01
n = len(xs)
for i in range(1000):
    pred = [m*x + c for x in xs]
    D_m = (-2/n)*sum(y - p for y, p in zip(ys, pred))
    D_c = (-2/n)*sum(y - p for y, p in zip(ys, pred))
    m = m - L*D_m
    c = c - L*D_c
    if i % 200 == 0:
        print(i, sum((y-p)**2 for y, p in zip(ys, pred))/n)
print(m, c)
