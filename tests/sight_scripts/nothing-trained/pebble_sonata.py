# verdict: not a network
# Q-learning on a 4x5 grid, table only
import random

ROWS, COLS = 4, 5
GOAL = (3, 4)
HOLES = {(1, 1), (2, 3)}
ACTIONS = [(-1, 0), (1, 0), (0, -1), (0, 1)]
alpha = 0.3
gamma = 0.95
epsilon = 0.2

Q = {}
for r in range(ROWS):
    for c in range(COLS):
        Q[(r, c)] = [0.0] * 4


def step(state, a):
    r = min(max(state[0] + ACTIONS[a][0], 0), ROWS - 1)
    c = min(max(state[1] + ACTIONS[a][1], 0), COLS - 1)
    new = (r, c)
    if new == GOAL:
        return new, 10.0, True
    if new in HOLES:
        return new, -5.0, True
    return new, -0.1, False


for episode in range(1500):
    state = (0, 0)
    done = False
    while not done:
        if random.random() < epsilon:
            a = random.randrange(4)
        else:
            a = Q[state].index(max(Q[state]))
        new, reward, done = step(state, a)
        target = reward if done else reward + gamma * max(Q[new])
        delta = target - Q[state][a]
        Q[state][a] = Q[state][a] + alpha * delta
        state = new
    if episode % 300 == 0:
        print("episode", episode, "value of the start", round(max(Q[(0, 0)]), 4))

arrows = "^v<>"
for r in range(ROWS):
    line = ""
    for c in range(COLS):
        if (r, c) == GOAL:
            line += " G"
        elif (r, c) in HOLES:
            line += " O"
        else:
            q = Q[(r, c)]
            line += " " + arrows[q.index(max(q))]
    print(line)
