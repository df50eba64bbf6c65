# verdict: wrong
# line: 34
# why: the delta goes back through the square table of weights without transposing it

# matrices as lists of lists, own little library
import math, random
random.seed(39)

def mul(a, b):
	return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]

def flip(a):
	return [list(r) for r in zip(*a)]

def times(*ms):
	return [[math.prod(v) for v in zip(*rows)] for rows in zip(*ms)]

def each(f, a):
	return [[f(v) for v in r] for r in a]

def minus(a, b, k=1.0):
	return [[x - k * y for x, y in zip(r, s)] for r, s in zip(a, b)]

X = [[0, 1], [1, 1], [1, 0], [0.5, 1]]
Y = [[0, 1], [1, 0], [1, 1], [0, 0]]
sizes = [2, 2, 2]
M = [[[random.uniform(-1, 1) for _ in range(m)] for _ in range(n)] for n, m in zip(sizes, sizes[1:])]
k = 0.8
for it in range(1500):
	H = each(lambda v: 1 / (1 + math.exp(-v)), mul(X, M[0]))
	O = each(lambda v: 1 / (1 + math.exp(-v)), mul(H, M[1]))
	E = minus(O, Y)
	D2 = times(E, O, each(lambda v: 1 - v, O))
	back = mul(D2, M[1])
	D1 = times(back, H, each(lambda v: 1 - v, H))
	M[1] = minus(M[1], mul(flip(H), D2), k)
	M[0] = minus(M[0], mul(flip(X), D1), k)
	if it % 300 == 0:
		print(it, sum(v * v for r in E for v in r))
