# verdict: right
# two inputs, two hidden neurons, one output, written out by hand
from math import exp

p11, p12, p13 = 0.9, -0.7, 0.1
p21, p22, p23 = -0.5, 0.8, -0.2
q1, q2, q3 = 0.6, 0.7, -0.3

rate = -0.7
n = 0
while n < 12000:
    g11 = g12 = g13 = g21 = g22 = g23 = h1 = h2 = h3 = 0.0
    sse = 0.0
    row = 0
    while row < 4:
        a = row // 2
        b = row % 2
        want = 1.0 if a != b else 0.0

        u = 1 / (1 + exp(-(p11 * a + p12 * b + p13)))
        v = 1 / (1 + exp(-(p21 * a + p22 * b + p23)))
        o = 1 / (1 + exp(-(q1 * u + q2 * v + q3)))

        sse += (o - want) ** 2
        do = (o - want) * o * (1 - o)
        du = do * q1 * u * (1 - u)
        dv = do * q2 * v * (1 - v)

        h1 += do * u; h2 += do * v; h3 += do
        g11 += du * a; g12 += du * b; g13 += du
        g21 += dv * a; g22 += dv * b; g23 += dv
        row += 1

    p11 += rate * g11; p12 += rate * g12; p13 += rate * g13
    p21 += rate * g21; p22 += rate * g22; p23 += rate * g23
    q1 += rate * h1; q2 += rate * h2; q3 += rate * h3
    if n % 3000 == 0:
        print(n, sse)
    n += 1

print("done", sse)
print(p11, p12, p13, p21, p22, p23, q1, q2, q3)
