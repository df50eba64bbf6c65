# verdict: wrong
# line: 14
import math, random
from functools import reduce
xs = [k * 0.25 for k in range(9)]
pairs = list(map(lambda x: (x, 0.5 * x * (2 - x)), xs))
units = list(map(lambda _: [random.uniform(-1.5, 1.5), random.uniform(-1, 1), random.uniform(-1, 1)], range(6)))
predict = lambda us, x: reduce(lambda acc, u: acc + u[2] * math.sin(u[0] * x + u[1]), us, 0.0)
def improve(us, pair):
    x, t = pair
    e = predict(us, x) - t
    def one(u):
        s = math.sin(u[0] * x + u[1])
        back = e * u[2] * math.cos(s)
        return [u[0] - 0.05 * back * x, u[1] - 0.05 * back, u[2] - 0.05 * e * s]
    return list(map(one, us))
for sweep in range(300):
    for pair in pairs:
        units = improve(units, pair)
print([round(predict(units, x) - t, 3) for x, t in pairs])
