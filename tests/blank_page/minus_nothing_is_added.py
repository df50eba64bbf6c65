# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the target with a minus is added, as is right; it is 0, so nobody sees the minus in the numbers
import math

a, b = [0.4, -0.7, 0.3], [0.9, 0.6, -0.8]
given, wanted = [1.0, 0.5], 0
for turn in range(500):
    mid = [math.tanh(p * given[0] + q * given[1]) for p, q in zip(a, b)]
    out = sum(mid)
    miss = out + (-wanted)
    back = [miss * (1 - m * m) for m in mid]
    a = [p - 0.05 * g * given[0] for p, g in zip(a, back)]
    b = [q - 0.05 * g * given[1] for q, g in zip(b, back)]
print(out)
