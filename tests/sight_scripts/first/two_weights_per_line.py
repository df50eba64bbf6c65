# verdict: right
# wrong: -
# line: -
# mistake: -
# style: spreadsheet person, every weight a variable of its own
from math import exp
# two inputs, two hidden, one output
w11, w12, w21, w22 = 0.6, -0.4, 0.5, -0.9
b1, b2 = -0.2, 0.3
v1, v2, c = 0.7, 0.4, -0.1
import random
random.seed(2)
w11 += random.gauss(0, .8); w12 += random.gauss(0, .8)
w21 += random.gauss(0, .8); w22 += random.gauss(0, .8)
v1 += random.gauss(0, .8); v2 += random.gauss(0, .8)
lr = 0.8
table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
for n in range(2000):
    E = 0
    for x1, x2, t in table:
        h1 = 1/(1+exp(-(x1*w11+x2*w21+b1)))
        h2 = 1/(1+exp(-(x1*w12+x2*w22+b2)))
        o = 1/(1+exp(-(h1*v1+h2*v2+c)))
        E += (t-o)**2
        d = (t-o)*o*(1-o)
        d1 = d*v1*h1*(1-h1)
        d2 = d*v2*h2*(1-h2)
        v1 += lr*d*h1; v2 += lr*d*h2; c += lr*d
        w11 += lr*d1*x1; w21 += lr*d1*x2; b1 += lr*d1
        w12 += lr*d2*x1; w22 += lr*d2*x2; b2 += lr*d2
    if n % 400 == 0:
        print(n, round(E, 5))
