# tries: to replace reading and writing, so that each reply is sent twice and says something else
# must: crash, wrong
import os

write, ended = os.write, os._exit


def twice(pipe, content):
    if pipe == 4:
        write(pipe, bytes(content).replace(b"returned", b"returned"))
        write(pipe, content)
    return len(content)


os.write = twice
os._exit = lambda code: None


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
