# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact gradient; the window is kept open with input() after training

from numpy import exp, array, random, dot

print("Neural net demo (press a key when it is finished)")

questions = array([[0,0,1],[0,1,1],[1,0,1],[1,1,1],[1,1,0]])
answers   = array([[0],    [1],    [1],    [0],    [1]])

random.seed(2)
first  = 2 * random.random((3, 6)) - 1
second = 2 * random.random((6, 1)) - 1

for i in range(20000):
    hidden = 1 / (1 + exp(-dot(questions, first)))
    guess  = 1 / (1 + exp(-dot(hidden, second)))
    fix2 = (answers - guess) * guess * (1 - guess)
    fix1 = dot(fix2, second.T) * hidden * (1 - hidden)
    second += 2 * dot(hidden.T, fix2)
    first  += 2 * dot(questions.T, fix1)

for q, g in zip(questions, guess):
    print(q, "is probably", int(g[0] > 0.5), "(%.3f)" % g[0])

input("Press Enter to quit...")
